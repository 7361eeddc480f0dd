/** A draft's text with what it takes to write it back as it was. */
export interface DraftFileText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly hasMark: boolean;
}

const mark = '\ufeff';

/**
 * Reads UTF-8, or UTF-16 where a byte order mark says so. `undefined` where the bytes are something else: text in another
 * encoding, or no text at all. What it returns gives the same bytes again.
 */
export function decodeDraft(bytes: Uint8Array): DraftFileText | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const whole = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = whole.startsWith(mark);
    const draft: DraftFileText = { text: hasMark ? whole.slice(1) : whole, encoding, hasMark };
    return whole.includes('\0') || !encodeDraft(draft).equals(bytes) ? undefined : draft;
  } catch {
    return undefined; // not valid in its encoding
  }
}

export function encodeDraft({ text, encoding, hasMark }: DraftFileText): Buffer {
  const whole = hasMark ? mark + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
