/** Gives a slot back. */
export type Release = () => void;

/**
 * A bounded number of slots, given to the waiting functions in turn: a function with a hundred events waiting takes
 * no more of the machine than one with two.
 */
export class FairSlots {
  readonly #total: number;
  #taken = 0;
  /** Insertion order is the order of turns: a function served goes to the end. */
  readonly #waiting = new Map<string, ((release: Release) => void)[]>();

  constructor(total: number) {
    this.#total = total;
  }

  get total(): number {
    return this.#total;
  }

  acquire(name: string): Promise<Release> {
    return new Promise((resolve) => {
      const line = this.#waiting.get(name);
      if (line === undefined) this.#waiting.set(name, [resolve]);
      else line.push(resolve);
      this.#serve();
    });
  }

  #serve(): void {
    while (this.#taken < this.#total) {
      const next = this.#waiting.entries().next().value;
      if (next === undefined) return;
      const [name, line] = next;
      const resolve = line.shift();
      this.#waiting.delete(name);
      if (line.length > 0) this.#waiting.set(name, line);
      if (resolve === undefined) continue;
      this.#taken += 1;
      resolve(this.#release());
    }
  }

  #release(): Release {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#taken -= 1;
      this.#serve();
    };
  }
}
