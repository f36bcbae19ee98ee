/** Lets so many pieces of work go on at a time. The first failure is thrown at the next turn, or at the end. */
export class Turns {
  readonly #most: number;
  readonly #running = new Set<Promise<void>>();
  #failed: { cause: unknown } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** Waits for a free turn, then starts the work and does not wait for it. */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#most) await Promise.race(this.#running);
    this.#throwFailure();
    const running = work().then(
      () => {
        this.#running.delete(running);
      },
      (cause: unknown) => {
        this.#running.delete(running);
        this.#failed ??= { cause };
      },
    );
    this.#running.add(running);
  }

  async finish(): Promise<void> {
    await Promise.all(this.#running);
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failed) throw this.#failed.cause;
  }
}
