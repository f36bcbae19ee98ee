import type { ManifestContainer } from '../manifest-fields.ts';
import { isContainerNumber, parseContainerNumber } from '../printed/container-number.ts';
import { parseWeight } from '../printed/weight.ts';
import { isRecognised } from '../reading.ts';
import type { SeenTree } from '../seen.ts';
import { type Snippet, seenAs } from '../snippet.ts';
import { sealsAndSize } from './container-cell.ts';
import { packedAnywhere } from './package-words.ts';

type Listed = Pick<SeenTree<ManifestContainer>, 'number' | 'seals' | 'sizeType' | 'packages' | 'grossKg' | 'tareKg'>;

export const CONTAINER_NUMBER =
  /(?<![A-Z0-9])[A-Z0-9]{3}[UJZVO][ -]?[A-Z0-9]{3}[ -]?[A-Z0-9]{3}[ -]?[A-Z0-9](?![A-Z0-9])/gi;
export const WEIGHT = /(?<![\p{L}\d.,])\d[\d.,' ]*\s?(?:kgs?|kgm|mts?|t|lbs?)\.?(?![\p{L}\d])/giu;
export const MEASURE = /(?<![\p{L}\d.,])\d[\d.,' ]*\s?(?:cbm|m3|m³|cu\.? ?m|cft)\.?(?![\p{L}\d])/giu;
const OWN_WEIGHT = /\b(tare|tara|taraweight|eigengewicht|vgm)\b[^\d]{0,12}$/i;

/**
 * Containers that running text lists, each with what stands up to the next: `CSQU3054383 / TW445501 / 320 BAGS / 19200 KGS`,
 * `1 x 40' HC CSQU3054383 SEAL TW445501`. Only numbers whose check digit holds.
 */
export function containersInText(text: Snippet | undefined): Listed[] {
  if (!text) return [];
  const ocr = isRecognised(text.evidence.reader);
  const starts = [...text.text.matchAll(CONTAINER_NUMBER)].flatMap(({ index, 0: printed }) => {
    const number = parseContainerNumber(printed, { ocr });
    return number && isContainerNumber(number.value) ? [{ index, printed, number }] : [];
  });
  return starts.map(({ index, printed, number }, i) => {
    const before = i === 0 ? text.text.slice(0, index) : '';
    const after = text.text.slice(index + printed.length, starts[i + 1]?.index);
    const at = (part: string | undefined) => (part === undefined ? null : { ...text, text: part });
    const weights = [...after.matchAll(WEIGHT)].map((match) => ({
      text: match[0],
      own: OWN_WEIGHT.test(after.slice(0, match.index)),
    }));
    const packed = packedAnywhere(after);
    const rest = after
      .replace(WEIGHT, ' ')
      .replace(MEASURE, ' ')
      .replace(packed?.printed ?? '', ' ');
    const cell = sealsAndSize({ ...text, text: rest }, true);
    return {
      number: seenAs(at(printed), () => number),
      seals: cell.seals,
      sizeType: cell.sizeType ?? sealsAndSize({ ...text, text: before }, false).sizeType,
      packages: seenAs(at(packed?.printed), () => packed?.packages ?? null),
      grossKg: seenAs(at(weights.find(({ own }) => !own)?.text), (part) => parseWeight(part)),
      tareKg: seenAs(at(weights.find(({ own }) => own)?.text), (part) => parseWeight(part)),
    };
  });
}
