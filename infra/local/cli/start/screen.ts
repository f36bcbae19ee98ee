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
  const write = (text: string) => {
    if (!stream.isTTY) return void stream.write(`${text}\n`);
    const lines = text.split('\n');
    // Each line is written over the old one: erasing all first would flicker, and some terminals keep what is erased.
    const home = height > 0 ? `\u001b[${height}A\r` : '';
    stream.write(`${home}${lines.map((line) => `${line}\u001b[K`).join('\n')}\n\u001b[J`);
    height = lines.length;
  };
  const paint = () => {
    if (board === undefined) return;
    const text = board({ width: stream.columns, height: stream.rows - 1 });
    if (text === painted) return;
    write(text);
    painted = text;
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
      if (board !== undefined)
        write(board({ width: stream.columns ?? DEFAULT_WIDTH, height: Number.POSITIVE_INFINITY }));
      board = undefined;
    },
  };
}
