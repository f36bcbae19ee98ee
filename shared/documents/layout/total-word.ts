import { tokensOf } from './vocabulary.ts';

const TOTAL_WORD =
  /^(grand|total|totals|totaux|totale|totali|totaal|totalen|totais|totales|sum|summe|gesamt|insgesamt|sommano|soma|suma|somme|合计|总计)$/;

/** Whether a word says that what follows is a sum, in any of the languages read. */
export function isTotalWord(word: string): boolean {
  return TOTAL_WORD.test(tokensOf(word).join(' '));
}
