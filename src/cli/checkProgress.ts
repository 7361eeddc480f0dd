const perSecond = 10;

/** A line on the terminal that says how far the work is; nothing where standard error is none. */
export class CheckProgress {
  #done = 0;
  #shown = 0;

  constructor(
    private readonly total: number,
    private readonly stream: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
  ) {}

  readonly step = (): void => {
    this.#done += 1;
    const now = Date.now();
    if (this.stream.isTTY !== true || now - this.#shown < 1000 / perSecond) return;
    this.#shown = now;
    this.stream.write(`\rChecking ${this.#done} of ${this.total}`);
  };

  /** Takes the line away. */
  end(): void {
    if (this.#shown > 0) this.stream.write('\r\u001b[2K');
  }
}
