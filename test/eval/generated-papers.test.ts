import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { chanceOf } from './facts/chance.ts';
import { containerIn } from './facts/sale.ts';
import { generatePapers } from './generate.ts';
import { EVAL_KINDS, EVAL_SETS, type EvalSet, type LabelledPaper } from './labelled-paper.ts';
import { BATCHES, LAYOUTS } from './layouts/layouts-of-batch.ts';
import { CONCEPTS, LANGUAGES } from './words/words.ts';
import { WORDS } from './words/words-of-batch.ts';

async function papersOf(set: EvalSet, seed: string): Promise<LabelledPaper[]> {
  const papers: LabelledPaper[] = [];
  for await (const paper of generatePapers(set, { kinds: ['bill-of-lading', 'invoice'], perLayout: 1, seed })) {
    papers.push(paper);
  }
  return papers;
}

const hashes = (papers: readonly LabelledPaper[]) =>
  papers.map(({ pdf }) => createHash('sha256').update(pdf).digest('hex'));

test('the same seed draws the same bytes, another one draws others', async () => {
  const first = await papersOf('dev', '1');
  expect(hashes(await papersOf('dev', '1'))).toEqual(hashes(first));
  const others = hashes(await papersOf('dev', '2'));
  for (const hash of hashes(first)) expect(others).not.toContain(hash);
});

test('no layout of a kind is in both sets, and every kind is in both', () => {
  const layoutsOf = (set: EvalSet) => BATCHES[set].flatMap((batch) => LAYOUTS[batch]);
  const named = (set: EvalSet) => layoutsOf(set).map(({ kind, name }) => `${kind}/${name}`);
  const held = named('held-out').filter((name) => name !== 'identity/zones');
  expect(named('dev').filter((name) => held.includes(name))).toEqual([]);
  for (const set of EVAL_SETS) expect(new Set(layoutsOf(set).map(({ kind }) => kind))).toEqual(new Set(EVAL_KINDS));
});

test('a held-out batch has other words than each batch of dev', () => {
  const pairs = BATCHES['held-out'].flatMap((held) => BATCHES.dev.map((known) => ({ held, known })));
  for (const { held, known } of pairs) {
    const all = LANGUAGES.flatMap((language) => CONCEPTS.map((concept) => ({ language, concept })));
    const same = all.filter(({ language, concept }) =>
      WORDS[held][language][concept].every((word) => WORDS[known][language][concept].includes(word)),
    );
    expect(same.length / all.length).toBeLessThan(0.1);
  }
});

test('the held-out labels are mostly other words than those of dev', () => {
  const all = BATCHES['held-out'].flatMap((batch) =>
    LANGUAGES.flatMap((language) => CONCEPTS.map((concept) => ({ batch, language, concept }))),
  );
  const same = all.filter(({ batch, language, concept }) => {
    const known = BATCHES.dev.flatMap((each) => WORDS[each][language][concept]);
    return WORDS[batch][language][concept].every((word) => known.includes(word));
  });
  // Standard terms are in everybody's words; with seven authors in dev, of more concepts all the words.
  expect(same.length / all.length).toBeLessThan(0.25);
});

test('container numbers of the generator have their check digits', () => {
  const chance = chanceOf('containers');
  for (let count = 0; count < 20; count++) {
    const number = containerIn('first', chance);
    const values = [...number.slice(0, 10)].map((character) => {
      const place = '0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ'.indexOf(character);
      return place;
    });
    const sum = values.reduce((total, value, position) => total + value * 2 ** position, 0);
    expect(number.at(10)).toBe(String((sum % 11) % 10));
  }
});
