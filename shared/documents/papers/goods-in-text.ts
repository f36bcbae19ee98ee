import { bareGoods } from '../bare-manifest.ts';
import type { LabelIndex } from '../layout/label-index.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Consignment } from '../manifest-fields.ts';
import type { DecimalMark } from '../printed/number.ts';
import type { SeenTree } from '../seen.ts';
import { asText, type Snippet, seenAs } from '../snippet.ts';
import { containersInText } from './containers-in-text.ts';
import { goodsTextOf } from './goods-text.ts';
import { packedAnywhere } from './package-words.ts';

type Goods = SeenTree<Consignment>['goods'][number];

/** The goods of containers that lines of text list with their counts and weights, each named behind a label below. */
export function goodsInText(labels: LabelIndex, mark: DecimalMark | null): Goods[] {
  const described = labels.hits('description');
  const listed = labels.lines.flatMap((line, at) => {
    if (labels.isInTable(line)) return [];
    const text = snippetOfWords(line.words, line.page);
    const [container, ...others] = containersInText(text);
    return container && others.length === 0 ? [{ at, text, container }] : [];
  });
  return listed.flatMap(({ at, text, container }, i) => {
    const until = listed[i + 1]?.at ?? labels.lines.length;
    const hit = described.find((each) => each.at >= at && each.at < until);
    const named = hit ? (labels.candidates(hit)[0] ?? null) : labelledBelow(labels, at);
    const packed = packedAnywhere(text.text);
    if (!named || !(packed || container.grossKg)) return [];
    return [
      {
        ...goodsNamed(named, mark),
        packages: container.packages,
        packageType: kindOf(text, packed),
        grossKg: container.grossKg,
      },
    ];
  });
}

/** Behind words with a colon that we do not know, on the line below a container: what is in it, likely. */
function labelledBelow(labels: LabelIndex, at: number): Snippet | null {
  const line = labels.lines[at + 1];
  const colon = line?.words.slice(0, MOST_LABEL_WORDS).findIndex(({ text }) => text.endsWith(':')) ?? -1;
  if (!line || colon < 0 || labels.hitsOn(line).length > 0) return null;
  const words = line.words.slice(colon + 1);
  return words.some(({ text }) => /\p{L}{3}/u.test(text)) ? snippetOfWords(words, line.page, GUESSED) : null;
}
const MOST_LABEL_WORDS = 6;
const GUESSED = 0.85;

function goodsNamed(named: Snippet, mark: DecimalMark | null): Goods {
  // `Description of goods & specifications: ...` is one label.
  const text = named.text.replace(/^(?:&|and|und|et|y|e|en)\s[^:]{1,30}:\s*/i, '');
  const said = goodsTextOf({ ...named, text }, mark);
  return {
    ...bareGoods(),
    description: seenAs(named, () => asText(said.description)),
    hsCode: seenAs(named, () => said.hsCode),
    netKg: seenAs(named, () => said.netKg),
  };
}

function kindOf(text: Snippet, packed: ReturnType<typeof packedAnywhere>): Goods['packageType'] {
  return packed && seenAs(text, () => ({ value: packed.packageType, certainty: 0.97 }));
}
