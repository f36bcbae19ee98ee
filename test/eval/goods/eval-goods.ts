import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { builtInClassifier } from '../../../shared/goods/hs/built-in.ts';
import { Classifier } from '../../../shared/goods/hs/classifier.ts';
import { readNomenclature } from '../../../shared/goods/hs/nomenclature.ts';
import { type Labelled, labelledIn } from './labelled.ts';

const SETS = ['development.txt', 'held-out.txt', 'held-out-languages.txt'];

const { values } = parseArgs({
  options: { set: { type: 'string' }, misses: { type: 'boolean', default: false }, nomenclature: { type: 'string' } },
});

/** How often the right code is the first, or among the first five, at four and at six digits. */
function measure(classifier: Classifier, items: readonly Labelled[], misses: boolean) {
  const right = { first4: 0, five4: 0, first6: 0, five6: 0 };
  const started = performance.now();
  for (const { codes, description } of items) {
    const { headings, subheadings } = classifier.classify(description);
    const fours = codes.map((code) => code.slice(0, 4));
    const at4 = headings.findIndex(({ code }) => fours.includes(code));
    const at6 = subheadings.findIndex(({ code }) => codes.includes(code));
    if (at4 === 0) right.first4++;
    if (at4 >= 0) right.five4++;
    if (at6 === 0) right.first6++;
    if (at6 >= 0) right.five6++;
    if (misses && at4 < 0)
      console.log(`  ${codes.join('/')} ${description}: ${headings.map(({ code }) => code).join(' ')}`);
  }
  return { right, ms: (performance.now() - started) / items.length };
}

/**
 * `npm run eval:goods [-- --set held-out] [--misses] [--nomenclature FILE]`: with the full nomenclature in UN Comtrade's
 * layout, whose wording is then known beside ours. The descriptions are ours, written before the classifier by whoever also
 * wrote its headings; they are no sample of real papers.
 */
const classifier =
  values.nomenclature === undefined
    ? builtInClassifier()
    : Classifier.over('imported', readNomenclature(await readFile(values.nomenclature, 'utf8')).headings);
for (const set of SETS.filter((name) => values.set === undefined || name === `${values.set}.txt`)) {
  const items = await labelledIn(set);
  const { right, ms } = measure(classifier, items, values.misses);
  const share = (count: number) => (count / items.length).toFixed(3);
  console.log(
    `${set.padEnd(24)} ${String(items.length).padStart(4)} descriptions  HS4 first ${share(right.first4)} top-5 ${share(right.five4)}  HS6 first ${share(right.first6)} top-5 ${share(right.five6)}  ${ms.toFixed(2)} ms each`,
  );
}
