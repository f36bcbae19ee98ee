/** Where the board is drawn: repainted in place on a terminal; elsewhere only its last state is printed. */
export interface Screen {
  show(text: string): void;
  /** Leaves the last state standing, and the cursor below it. */
  end(): void;
}

export function openScreen(stream: NodeJS.WriteStream): Screen {
  let last = '';
  let height = 0;
  return {
    show(text) {
      if (text === last) return;
      last = text;
      if (!stream.isTTY) return;
      const rows = Math.max(4, stream.rows - 1);
      const lines = text.split('\n');
      const shown = lines.length > rows ? [...lines.slice(0, rows - 1), '…'] : lines;
      stream.write(`${height > 0 ? `\u001b[${height}A` : ''}\r\u001b[J${shown.join('\n')}\n`);
      height = shown.length;
    },
    end() {
      if (stream.isTTY && height > 0) stream.write(`\u001b[${height}A\r\u001b[J`);
      if (last !== '') stream.write(`${last}\n`);
      height = 0;
    },
  };
}
