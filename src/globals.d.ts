/**
 * The few globals that Node, web workers and browsers have alike and that ECMAScript does not name. Nothing else is
 * there for the extension's code: with the types of Node or of the DOM it would compile and then fail on one platform.
 */
declare function setTimeout(callback: () => void, milliseconds?: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;

/** A number in browsers, an object in Node. */
interface Timer {
  readonly opaque: never;
}

declare const performance: { now(): number };

declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
