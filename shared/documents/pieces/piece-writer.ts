import type { Notes } from '../structured/notes.ts';
import { type ItemTree, PIECES, type Piece, type PiecesKind, type RestTree } from './piece.ts';

interface OpenPaper {
  kind: PiecesKind;
  items: number;
  close(): Piece;
}

/** Makes the pieces of one paper after another. The problems noted while a paper is open are its own. */
export class PieceWriter {
  readonly #notes: Notes;
  #pieces: Piece[] = [];
  #paper: OpenPaper | null = null;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Begins a paper; the one before is closed. `rest` is asked for when it closes: then all of it has gone by. */
  open<K extends PiecesKind>(kind: K, rest: () => RestTree<K>): void {
    this.close();
    const close = (): Piece => ({ type: 'close', ...PIECES[kind].rest(rest()), ...this.#notes.take() });
    this.#pieces.push({ type: 'open', kind });
    this.#paper = { kind, items: 0, close };
  }

  /** Adds to the list of the open paper, which is of this kind. */
  item<K extends PiecesKind>(kind: K, tree: ItemTree<K>): void {
    const paper = this.#paper;
    if (paper?.kind !== kind) throw new TypeError(`no ${kind} is open`);
    const { list, item } = PIECES[kind];
    this.#pieces.push({ type: 'item', ...item(tree, `${list}[${paper.items}]`) });
    paper.items += 1;
  }

  close(): void {
    if (this.#paper) this.#pieces.push(this.#paper.close());
    this.#paper = null;
  }

  get openKind(): PiecesKind | null {
    return this.#paper?.kind ?? null;
  }

  /** How many items the open paper has. */
  get items(): number {
    return this.#paper?.items ?? 0;
  }

  /** The pieces since the last time. */
  take(): Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}
