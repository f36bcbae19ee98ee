import type { ManifestContainer } from '../manifest-fields.ts';
import { isContainerNumber } from '../printed/container-number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { SeenTree } from '../seen.ts';
import { type Snippet, seenAs } from '../snippet.ts';
import { containerCell } from './container-cell.ts';
import { packedIn } from './package-words.ts';

type Listed = Pick<SeenTree<ManifestContainer>, 'number' | 'seals' | 'sizeType' | 'packages' | 'grossKg'>;

const NUMBER = /(?<![A-Z0-9])[A-Z]{3}[UJZ][ -]?\d{3}[ -]?\d{3}[ -]?\d(?![A-Z0-9])/gi;
const WEIGHT = /^\d[\d.,' ]*\s?(?:kgs?|kgm|mts?|t|lbs?)\.?$/i;

/**
 * Containers that a description lists in running text, each with what stands up to the next:
 * `CSQU3054383 / TW445501 / 320 BAGS / 19200 KGS`. Only numbers whose check digit holds.
 */
export function containersInText(description: Snippet | undefined): Listed[] {
  if (!description) return [];
  const starts = [...description.text.matchAll(NUMBER)].filter(([printed]) =>
    isContainerNumber(printed.toUpperCase().replace(/[ -]/g, '')),
  );
  return starts.map(({ index }, i) => {
    const text = description.text.slice(index, starts[i + 1]?.index).replace(/[\s/,;]+$/, '');
    const parts = text.split(/\s*[/;,]\s*(?=[^\d]|\d)|\s{2,}/).filter((part) => part !== '');
    const slashed = parts.length > 2;
    const cell = containerCell({ ...description, text: parts.slice(0, slashed ? 2 : undefined).join(' ') }, slashed);
    const at = (part: string | undefined) => (part === undefined ? null : { ...description, text: part });
    return {
      ...cell,
      packages: seenAs(at(parts.find((part) => packedIn(part))), (part) => packedIn(part)?.packages ?? null),
      grossKg: seenAs(at(parts.find((part) => WEIGHT.test(part))), (part) => parseWeight(part)),
    };
  });
}
