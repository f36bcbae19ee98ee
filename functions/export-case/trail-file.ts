import type { AuditEvent } from '../../shared/cases/audit-chain.ts';
import { partOfTrail } from '../stores/audit.ts';
import type { CasesTable } from '../stores/cases-table.ts';

/** So many entries are in memory at a time, besides those that are printed. */
const PART = 1000;

/** What of a trail is told beside the file that it was written into. */
export interface WrittenTrail {
  entries: number;
  /** Of the last entry. */
  hash: string;
  /** The first ones, which are printed. */
  first: AuditEvent[];
}

/** A trail up to an entry as the text of a JSON array, part by part; `written` tells of it what has gone through. */
export class TrailFile {
  readonly written: WrittenTrail = { entries: 0, hash: '', first: [] };
  readonly #table: CasesTable;
  readonly #place: { port: string; reference: string; upTo: number };
  readonly #printed: number;

  constructor(table: CasesTable, place: { port: string; reference: string; upTo: number }, printed: number) {
    this.#table = table;
    this.#place = place;
    this.#printed = printed;
  }

  async *chunks(): AsyncGenerator<string> {
    const { upTo } = this.#place;
    for (let from = 1; from <= upTo; ) {
      const { entries } = await partOfTrail(this.#table, this.#place, { from, to: upTo, limit: PART });
      const last = entries.at(-1);
      if (last === undefined) break;
      const events = entries.flatMap(({ event }) => event ?? []);
      yield events.map((event) => this.#lineOf(event)).join('');
      from = last.number + 1;
    }
    yield this.written.entries === 0 ? '[]\n' : '\n]\n';
  }

  #lineOf(event: AuditEvent): string {
    const { written } = this;
    const start = written.entries === 0 ? '[\n' : ',\n';
    written.entries += 1;
    written.hash = event.hash;
    if (written.first.length < this.#printed) written.first.push(event);
    return `${start}${JSON.stringify(event, null, 2)}`;
  }
}
