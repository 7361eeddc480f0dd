/** Hash of an id. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

/** From ids to their numbers: open addressing over `cells`, which hold a number and 1, or 0. */
export class IdTable {
  readonly #shift: number;
  readonly #mask: number;

  /** @param isAt whether an id, whose hash is given too, has a number that was set */
  constructor(
    readonly cells: Uint32Array,
    private readonly isAt: (number: number, id: string, hash: number) => boolean,
  ) {
    this.#mask = cells.length - 1;
    this.#shift = 32 - Math.log2(cells.length);
  }

  get(id: string): number | undefined {
    const number = this.cells[this.#cellOf(id)]!;
    return number === 0 ? undefined : number - 1;
  }

  set(id: string, number: number): void {
    this.cells[this.#cellOf(id)] = number + 1;
  }

  #cellOf(id: string): number {
    const hash = hashId(id);
    let cell = hash >>> this.#shift;
    while (this.cells[cell] !== 0 && !this.isAt(this.cells[cell]! - 1, id, hash)) cell = (cell + 1) & this.#mask;
    return cell;
  }
}
