/** One line on the terminal that tells how far a long piece of work is; silent where nobody watches. */
export interface ProgressLine {
  update(text: string): void;
  done(): void;
}

const PATIENCE_MS = 1000;

/** Shows itself only after a second: what is quick needs no progress. */
export function progressLine(title: string, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const begun = Date.now();
  let shown = false;
  const clear = () => stream.write('\r\u001b[K');
  return {
    update(text) {
      if (!stream.isTTY || Date.now() - begun < PATIENCE_MS) return;
      clear();
      stream.write(`${title}: ${text}`.slice(0, Math.max(20, stream.columns - 1)));
      shown = true;
    },
    done() {
      if (shown) clear();
      shown = false;
    },
  };
}
