import { FIELDS, STEPS } from '../grey/local-contrast.ts';

/**
 * Local contrast along rows of the screen: between the fields above and below it is reckoned once a row, between those at the
 * sides once a pixel, so that none of the fields shows.
 */
export class SpreadRow {
  readonly #table: Uint8Array;
  readonly #height: number;
  /** Greys by step of each field's column in the present row; one column more at each side, as at the picture's edge. */
  readonly #greys = new Float32Array((FIELDS.across + 2) * STEPS);
  /** Of each pixel of the screen, where its left field begins in `greys`, and how near the right one is. */
  readonly #field: Uint16Array;
  readonly #share: Float32Array;
  /** Columns of `greys` that the screen shows. */
  readonly #columns: { from: number; to: number };

  constructor(
    table: Uint8Array,
    level: { width: number; height: number },
    across: { screen: number; start: number; step: number },
  ) {
    this.#table = table;
    this.#height = level.height;
    this.#field = new Uint16Array(across.screen);
    this.#share = new Float32Array(across.screen);
    for (let px = 0; px < across.screen; px++) {
      const x = ((across.start + (px + 0.5) * across.step) / level.width) * FIELDS.across + 0.5;
      const field = Math.max(0, Math.min(FIELDS.across, Math.floor(x)));
      this.#field[px] = field * STEPS;
      this.#share[px] = Math.max(0, Math.min(1, x - field));
    }
    const last = this.#field[across.screen - 1] ?? 0;
    this.#columns = { from: (this.#field[0] ?? 0) / STEPS, to: last / STEPS + 2 };
  }

  /** Turns to the row whose middle is at `y` in the level's pixels. */
  turnTo(y: number): void {
    const at = (y / this.#height) * FIELDS.down - 0.5;
    const row = Math.floor(at);
    const share = at - row;
    const within = (one: number) => Math.max(0, Math.min(FIELDS.down - 1, one)) * FIELDS.across * STEPS;
    const [upper, lower] = [within(row), within(row + 1)];
    const [table, greys] = [this.#table, this.#greys];
    for (let column = this.#columns.from; column < this.#columns.to; column++) {
      const from = Math.max(0, Math.min(FIELDS.across - 1, column - 1)) * STEPS;
      for (let step = 0; step < STEPS; step++) {
        const above = table[upper + from + step] ?? 0;
        const below = table[lower + from + step] ?? 0;
        greys[column * STEPS + step] = above + share * (below - above);
      }
    }
  }

  /** Puts the greys, 0 to 255, of the values at pixels of the present row into `into`; `steps` gives the step of each value. */
  spread(values: Uint16Array, steps: Uint8Array, into: Uint8Array, from: number, to: number): void {
    const [greys, fields, shares] = [this.#greys, this.#field, this.#share];
    for (let px = from; px < to; px++) {
      const at = (fields[px] ?? 0) + (steps[values[px] ?? 0] ?? 0);
      const left = greys[at] ?? 0;
      into[px] = left + (shares[px] ?? 0) * ((greys[at + STEPS] ?? 0) - left) + 0.5;
    }
  }
}
