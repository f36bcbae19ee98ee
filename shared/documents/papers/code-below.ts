import type { Snippet } from '../snippet.ts';

/** A code in the last line of a description, without a word for it, where the heading promises one. */
export function codeBelow(
  cell: Snippet | undefined,
  heading: string | undefined,
): { text: Snippet | undefined; code: Snippet | null } {
  const last = cell?.lines?.at(-1) ?? '';
  if (!cell?.lines || cell.lines.length < 2 || !OF_TARIFF.test(heading ?? '') || !BARE_CODE.test(last))
    return { text: cell, code: null };
  const lines = cell.lines.slice(0, -1);
  return { text: { ...cell, text: lines.join(' '), lines }, code: { ...cell, text: last } };
}
const OF_TARIFF =
  /(?<!\p{L})(?:h\.?s\.?|hts|taric|ncm|tariff|tarif|tarifaire|arancel|arancelari[oa]|pautal|zolltarif\p{L}*|douani\p{L}*|dogana\p{L}*|commodity code|goederencode|nomencl\p{L}*)(?!\p{L})/iu;
/** A commodity code alone on its line. */
export const BARE_CODE = /^\d{4}(?:[. ]?\d{2}){1,3}$/;
