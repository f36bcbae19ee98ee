/** What a word before a number says that is part of the goods' name: a standard, a kind of steel, a tariff heading. */
const OF_GOODS =
  /^(din|iso|en|astm|aisi|asme|ansi|api|bs|jis|gb|nf|uni|ral|un|hs|hts|type|typ|model|mod|modell|cas|e)$/i;
const WORD = /^\p{L}[\p{L}.°º#/-]*:?$/u;
const CODE = /^#?(?=(?:\D*\d){5})[\p{Lu}\d][\p{Lu}\d./-]*[,;]?$|^\p{Lu}{1,4}-?\d{4,}\p{Lu}?[,;]?$/u;
const JOINS = /^(?:[-–—/|·]|to|bis|a|à)$/;
const MOST_WORDS = 3;

/**
 * Whether a line is nothing but numbers of the trader's, each perhaps with a few words before it: `Material 467504 Batch
 * PN61940`, `SKU 505202`, `PPT213505`.
 */
export function isReference(line: string): boolean {
  let words: string[] = [];
  let codes = 0;
  for (const token of line.trim().split(/\s+/)) {
    if (CODE.test(token)) {
      if (words.some((word) => OF_GOODS.test(word.replace(/[.:]+$/, '')))) return false;
      codes += 1;
      words = [];
    } else if (WORD.test(token) && words.length < MOST_WORDS) words.push(token);
    else if (!JOINS.test(token)) return false;
  }
  return codes > 0 && words.length === 0;
}
