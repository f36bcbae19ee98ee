import { setTimeout as delay } from 'node:timers/promises';
import type { Hours } from './simulated-officer.ts';

/** A working day by the machine's own clock, in which everything but the requests takes a fraction of its time. */
export class ShortHours implements Hours {
  readonly #share: number;

  constructor(share: number) {
    this.#share = share;
  }

  now(): string {
    return new Date().toISOString();
  }

  ahead(seconds: number): string {
    return new Date(Date.now() + seconds * this.#share * 1000).toISOString();
  }

  pass(): void {}

  async sleep(seconds: number): Promise<void> {
    await delay(seconds * this.#share * 1000);
  }

  leave(): void {}
}
