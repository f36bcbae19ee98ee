import { signal } from '@preact/signals';
import type { ShownRow } from './task-list.ts';

/** Which row of the queue is chosen. It is known by its task and not by its place, so it stays where rows come and go. */
export class QueueSelection {
  readonly key = signal<string | null>(null);
  /** A key moved the choice: the row is to be brought into view and to take the focus. */
  moved = false;
  #index = 0;

  /** Where the chosen row is. One that has left the list gives its place to the row that took it. */
  indexIn(rows: readonly ShownRow[]): number {
    const { value } = this.key;
    if (value === null || rows.length === 0) return -1;
    const at = rows.findIndex(({ key }) => key === value);
    if (at >= 0) {
      this.#index = at;
      return at;
    }
    return Math.min(this.#index, rows.length - 1);
  }

  chosenIn(rows: readonly ShownRow[]): ShownRow | null {
    return rows[this.indexIn(rows)] ?? null;
  }

  choose(key: string): void {
    this.key.value = key;
  }

  /** Moves by so many rows; the first move chooses the first row. */
  move(rows: readonly ShownRow[], by: number): void {
    const at = this.indexIn(rows);
    const to = at < 0 ? (by < 0 ? rows.length - 1 : 0) : Math.min(rows.length - 1, Math.max(0, at + by));
    const row = rows[to];
    if (row === undefined) return;
    this.moved = true;
    this.#index = to;
    this.key.value = row.key;
  }
}
