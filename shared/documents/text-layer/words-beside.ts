import type { Word } from '../page-words.ts';

const GRID = 100;

/** The words of one reader whose middle lies in no word of another: what that one did not see. */
export function wordsBeside(words: readonly Word[], others: readonly Word[]): Word[] {
  const cells = new Map<number, Word[]>();
  for (const other of others) {
    const [x, y, width, height] = other.box;
    for (let row = Math.floor(y * GRID); row <= Math.floor((y + height) * GRID); row++) {
      for (let column = Math.floor(x * GRID); column <= Math.floor((x + width) * GRID); column++) {
        const key = row * (GRID + 1) + column;
        const cell = cells.get(key) ?? [];
        cell.push(other);
        cells.set(key, cell);
      }
    }
  }
  return words.filter(({ box: [x, y, width, height] }) => {
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const cell = cells.get(Math.floor(middleY * GRID) * (GRID + 1) + Math.floor(middleX * GRID)) ?? [];
    return !cell.some(
      ({ box }) => middleX >= box[0] && middleX <= box[0] + box[2] && middleY >= box[1] && middleY <= box[1] + box[3],
    );
  });
}
