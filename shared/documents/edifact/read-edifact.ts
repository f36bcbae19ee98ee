import type { Piece, PieceReader, RestTree } from '../pieces/piece.ts';
import { PieceWriter } from '../pieces/piece-writer.ts';
import type { ReadLimits } from '../read-limits.ts';
import { Notes } from '../structured/notes.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { CargoMessage } from './cargo-message.ts';
import { EquipmentMessage, type ReportRest } from './equipment-message.ts';
import { InterchangeReader, type MessageHead, type MessageReader } from './interchange.ts';

const EQUIPMENT = ['BAPLIE', 'COPARN', 'COPRAR', 'CODECO', 'COARRI', 'VERMAS'];
const READ_HERE = ['CUSCAR', 'IFTMCS', ...EQUIPMENT];

/**
 * Reads an interchange whose bytes come in chunks. Its CUSCAR messages are one manifest: they report on one call of one
 * vessel. Each IFTMCS is a bill of lading. Messages on containers are one report as long as they follow one another with
 * the same type, vessel, voyage and place. Memory holds one consignment or container, not the message; only a D95B cargo
 * report, which names its containers before the consignments, has them kept. Throws UnreadableError.
 */
export class EdifactReader implements PieceReader {
  readonly #notes = new Notes();
  readonly #writer = new PieceWriter(this.#notes);
  readonly #interchange: InterchangeReader;
  readonly #unread = new Map<string, number>();
  #papers = 0;
  #manifest: RestTree<'manifest'> | null = null;
  #reportOf = '';

  constructor(limits: Pick<ReadLimits, 'segments'>) {
    this.#interchange = new InterchangeReader((head) => this.#open(head), this.#notes, limits.segments);
  }

  push(chunk: Uint8Array): Piece[] {
    this.#interchange.push(chunk);
    return this.#writer.take();
  }

  end(): Piece[] {
    this.#interchange.end();
    const unread = [...this.#unread.values()].reduce((sum, count) => sum + count, 0);
    const types = [...this.#unread.keys()].join(', ');
    if (this.#papers === 0) {
      throw new UnreadableError(
        'edifact.message',
        `the interchange holds ${types}; only ${READ_HERE.join(', ')} are read here`,
      );
    }
    if (unread > 0) {
      const message = `${unread} of ${this.#interchange.messages} messages are ${types} and were not read`;
      this.#notes.add('edifact.message', message);
    }
    this.#writer.close();
    return this.#writer.take();
  }

  #open(head: MessageHead): MessageReader | null {
    const { type } = head;
    if (type === 'CUSCAR') return this.#openCargoReport(head);
    if (type === 'IFTMCS') return this.#openBill(head);
    if (EQUIPMENT.includes(type)) return this.#openReport(head);
    const name = /^[A-Z]{6}$/.test(type) ? type : 'unnamed';
    this.#unread.set(name, (this.#unread.get(name) ?? 0) + 1);
    return null;
  }

  #openCargoReport({ number }: MessageHead): MessageReader {
    const message = new CargoMessage('CUSCAR', number, {
      notes: this.#notes,
      consignment: (tree) => this.#writer.item('manifest', tree),
    });
    if (this.#writer.openKind !== 'manifest') {
      this.#begin();
      this.#manifest = null;
      this.#writer.open('manifest', () => this.#manifest ?? message.rest());
    }
    return {
      take: (segment) => message.take(segment),
      end: () => {
        message.end();
        this.#join(message.rest());
      },
    };
  }

  /** Where several cargo reports differ, the first holds. */
  #join(rest: RestTree<'manifest'>): void {
    this.#manifest ??= rest;
    const imo = rest.vessel.imo?.value;
    const first = this.#manifest.vessel.imo?.value;
    if (imo !== undefined && first !== undefined && imo !== first) {
      this.#notes.add('edifact.several-vessels', 'the messages name different vessels');
    }
  }

  #openBill({ number }: MessageHead): MessageReader {
    this.#begin();
    const message: CargoMessage = new CargoMessage('IFTMCS', number, {
      notes: this.#notes,
      consignment: (tree) => this.#writer.item('bill-of-lading', tree),
    });
    this.#writer.open('bill-of-lading', () => message.rest());
    return message;
  }

  #openReport(head: MessageHead): MessageReader {
    return new EquipmentMessage(head, {
      notes: this.#notes,
      container: (tree) => this.#writer.item('equipment-report', tree),
      begin: (header) => {
        const of = JSON.stringify(identityOf(header));
        if (this.#writer.openKind === 'equipment-report' && of === this.#reportOf) return;
        this.#begin();
        this.#reportOf = of;
        this.#writer.open('equipment-report', () => header);
      },
    });
  }

  #begin(): void {
    this.#papers += 1;
    this.#writer.close();
  }
}

/** What must agree for two messages to be one report. */
function identityOf({ message, purpose, vessel, voyage, place, terminal }: ReportRest): (string | undefined)[] {
  return [message, purpose, vessel.name, vessel.imo, vessel.callSign, voyage, place, terminal].map(
    (seen) => seen?.value,
  );
}
