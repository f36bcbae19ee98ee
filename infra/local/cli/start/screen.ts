import { stripVTControlCharacters } from 'node:util';
import type { BoardSize } from './board.ts';

/** Where the board is drawn: repainted in place on a terminal; elsewhere a line is printed whenever a case came to rest. */
export interface Screen {
  show(board: (size: BoardSize) => string): void;
  /** Printed where the board is not repainted; a terminal shows the board itself. */
  note(text: string): void;
  /** Leaves the whole board standing, and the cursor below it. */
  end(): void;
}

const DEFAULT_WIDTH = 120;

export function openScreen(stream: NodeJS.WriteStream): Screen {
  let board: ((size: BoardSize) => string) | undefined;
  let painted = '';
  let height = 0;
  const home = () => (height > 0 ? `\u001b[${height}A\r` : '');
  const paint = () => {
    if (board === undefined) return;
    const text = board({ width: stream.columns, height: stream.rows - 1 });
    if (text === painted) return;
    const lines = text.split('\n');
    // Each line is written over the old one: erasing all first would flicker.
    stream.write(`${home()}${lines.map((line) => `${line}\u001b[K`).join('\n')}\n\u001b[J`);
    painted = text;
    height = lines.length;
  };
  const resized = () => {
    // Lines that the terminal has wrapped anew can't be counted: begin on a clean screen.
    stream.write('\u001b[2J\u001b[H');
    height = 0;
    painted = '';
    paint();
  };
  if (stream.isTTY) stream.on('resize', resized);
  return {
    show(next) {
      board = next;
      if (stream.isTTY) paint();
    },
    note(text) {
      if (!stream.isTTY) stream.write(`${stripVTControlCharacters(text)}\n`);
    },
    end() {
      stream.off('resize', resized);
      if (stream.isTTY) stream.write(`${home()}\u001b[J`);
      height = 0;
      const width = stream.isTTY ? stream.columns : DEFAULT_WIDTH;
      if (board !== undefined) stream.write(`${board({ width, height: Number.POSITIVE_INFINITY })}\n`);
      board = undefined;
    },
  };
}
