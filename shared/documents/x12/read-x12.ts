import type { Piece, PieceReader, RestTree } from '../pieces/piece.ts';
import { PieceWriter } from '../pieces/piece-writer.ts';
import type { ReadLimits } from '../read-limits.ts';
import { Notes } from '../structured/notes.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { type SetReader, X12Interchange } from './interchange.ts';
import { Manifest309 } from './manifest-309.ts';

/**
 * Reads an ANSI X12 interchange whose bytes come in chunks. Its 309 transaction sets are one manifest as long as they
 * follow one another with the same vessel, voyage and ports. Memory holds one bill of lading. Throws UnreadableError.
 */
export class X12Reader implements PieceReader {
  readonly #notes = new Notes();
  readonly #writer = new PieceWriter(this.#notes);
  readonly #interchange: X12Interchange;
  readonly #unread = new Map<string, number>();
  #papers = 0;
  #manifestOf = '';

  constructor(limits: Pick<ReadLimits, 'segments'>) {
    this.#interchange = new X12Interchange((type, number) => this.#open(type, number), this.#notes, limits.segments);
  }

  push(chunk: Uint8Array): Piece[] {
    this.#interchange.push(chunk);
    return this.#writer.take();
  }

  end(): Piece[] {
    this.#interchange.end();
    const types = [...this.#unread.keys()].join(', ');
    if (this.#papers === 0) {
      throw new UnreadableError('x12.transaction-set', `the interchange holds ${types}; only 309 is read here`);
    }
    if (this.#unread.size > 0) {
      const unread = [...this.#unread.values()].reduce((total, count) => total + count, 0);
      const message = `${unread} of ${this.#interchange.sets} transaction sets are ${types} and were not read`;
      this.#notes.add('x12.transaction-set', message);
    }
    this.#writer.close();
    return this.#writer.take();
  }

  #open(type: string, number: number): SetReader | null {
    if (type === '309') {
      return new Manifest309(number, {
        notes: this.#notes,
        begin: (header) => this.#begin(header),
        consignment: (tree) => this.#writer.item('manifest', tree),
      });
    }
    const name = /^\d{3}$/.test(type) ? type : 'unnamed';
    this.#unread.set(name, (this.#unread.get(name) ?? 0) + 1);
    return null;
  }

  #begin(header: RestTree<'manifest'>): void {
    const { vessel, voyage, portOfLoading, portOfDischarge } = header;
    const seen = [vessel.name, vessel.imo, voyage, portOfLoading, portOfDischarge];
    const of = JSON.stringify(seen.map((each) => each?.value));
    if (this.#writer.openKind === 'manifest' && of === this.#manifestOf) return;
    this.#papers += 1;
    this.#manifestOf = of;
    this.#writer.open('manifest', () => header);
  }
}
