// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources are what is looked at here
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditWordsOf } from './audit-words.ts';
import { bareWordsOf, functionsOf } from './bare-words.ts';
import { catalogueOf, wrongIn } from './catalogue.ts';
import { patternsOf, wrongByOf } from './said-patterns.ts';
import { parsed } from './syntax.ts';

/** Where the words of findings come from: the checks, and what they draw on. */
const sources = globSync([
  'shared/{checks,dossier,goods,scans}/**/*.ts',
  'shared/watchlists/{*,match/*}.ts',
  'shared/cases/{routing,reason-words}.ts',
]).map((path) => parsed(path, readFileSync(path, 'utf8')));
/** What is wrong with a file is told by its code, not by what it says here. */
const PROBLEMS = ['shared/dossier/file-scan.ts', 'shared/scans/formats/'];
const done = sources.filter(({ path }) => !PROBLEMS.some((begin) => path.startsWith(begin)));
const patterns = sources.flatMap((source) => patternsOf(source).map((one) => ({ ...one, area: areaOf(source.path) })));

/** What is told by a fixed text or a name of ours: what makes a check wrong, what trails hold. */
const wrongBy = sources.flatMap(wrongByOf).map((word) => ({ ...word, area: 'wrong-by' }));
const recorders = globSync('functions/**/*.ts').filter((path) => !path.startsWith('functions/console/'));
const trailed = auditWordsOf(recorders.map((path) => parsed(path, readFileSync(path, 'utf8')))).map((word) => ({
  ...{ ...word, area: 'trail' },
}));
const told = [...patterns, ...wrongBy, ...trailed];

describe('what findings say', () => {
  test('is said in patterns that can be looked up', () => {
    const wrong = patterns.filter(
      ({ pattern }) => pattern !== pattern.trim() || /[{}]/.test(pattern.replace(/\{\d+\}/g, '')),
    );

    expect(wrong).toEqual([]);
    expect(patterns.length).toBeGreaterThan(100);
    expect(new Set(wrongBy.map(({ pattern }) => pattern)).size).toBeGreaterThan(60);
    expect(new Set(trailed.map(({ pattern }) => pattern)).size).toBeGreaterThan(60);
  });

  test.each(['fr', 'es', 'ar'])('is in %s: nothing missing, nothing left over, the same holes', async (lang) => {
    const catalogue = await catalogueOf(lang);

    expect(wrongIn(catalogue, told)).toEqual([]);
  });

  test('is never written without `say`', () => {
    const functions = functionsOf(sources);

    expect(done.flatMap((source) => bareWordsOf(source, functions))).toEqual([]);
  });
});

describe('the search for them', () => {
  const bare = (text: string) => {
    const source = parsed('a.ts', text);
    return bareWordsOf(source, functionsOf([source])).map((found) => found.replace(/^\S+ /, ''));
  };

  test('finds patterns with their holes numbered', () => {
    const found = patternsOf(parsed('a.ts', 'const a = say`Seal ${one} on ${say`the paper`}.`;'));

    expect(found).toEqual([
      { pattern: 'Seal {0} on {1}.', place: 'a.ts:1' },
      { pattern: 'the paper', place: 'a.ts:1' },
    ]);
  });

  test('finds what trails hold: deeds and their details, written out, named before, or given to who records them', () => {
    const sources = [
      parsed('a.ts', 'record({ actor: by, action: `new match on ${list}`, detail: { list, ...(so && { page }) } });'),
      parsed('b.ts', 'function change(who: Worker, action: string, detail: Detail = {}) {}'),
      parsed('c.ts', "const deed = so ? 'task raised' : 'task released'; change(who, deed, { until });"),
    ];

    expect(auditWordsOf(sources).map(({ pattern }) => pattern)).toEqual([
      ...['new match on {0}', 'trail: list', 'trail: page', 'task raised', 'task released', 'trail: until'],
    ]);
  });

  test.each([
    ['in a field', "const a = { message: 'the seal' };", ['the seal']],
    ['in a template without a tag', 'const a = { notExamined: `no ${thing}` };', ['no ']],
    ['on one side of a choice', "const a = { because: so ? say`x` : 'the seal' };", ['the seal']],
    ['put together', "const a = { unseen: number + ' more' };", [' more']],
    ['in a hole', "const a = say`Seal ${so ? 'one' : two}`;", ['one']],
    ['behind a name', "const word = 'gone'; const a = { message: say`It is ${word}.` };", ['gone']],
    ['from a function', "function why() { return 'gone'; } const a = { message: why() };", ['gone']],
    ['as an argument', "function note(label: Phrase) {} note('Gross weight');", ['Gross weight']],
    ['in a constant', "const NAMES: Record<string, Phrase> = { a: 'gross' };", ['gross']],
    ['as a result', "function name(): Phrase | null { return so ? null : 'gross'; }", ['gross']],
  ])('finds bare words %s', (_where, text, found) => {
    expect(bare(text)).toEqual(found);
  });

  test('takes no offence at what is said, and at codes', () => {
    expect(bare("const a = { message: say`The seal ${'EUR'} ${name}`, text: 'x', title: 'of the check' };")).toEqual(
      [],
    );
  });
});

describe('a catalogue', () => {
  const said = [{ pattern: 'Seal {0} on {1}', place: 'a.ts:1', area: 'seals' }];
  const wrong = (phrases: Record<string, string>) => wrongIn([{ area: 'seals', phrases }], said);

  test('is in order with holes in another order, and one repeated', () => {
    expect(wrong({ 'Seal {0} on {1}': 'Sur {1} : scellé {0} ({1})' })).toEqual([]);
  });

  test.each([
    ['missing', {}, ['a.ts:1: not translated: Seal {0} on {1}']],
    ['without a hole', { 'Seal {0} on {1}': 'Scellé {0}' }, ['seals: other holes: Seal {0} on {1}']],
    ['with one more hole', { 'Seal {0} on {1}': '{0} {1} {2}' }, ['seals: other holes: Seal {0} on {1}']],
    ['left over', { 'Seal {0} on {1}': '{0} {1}', gone: 'parti' }, ['seals: nobody says: gone']],
  ])('is wrong where a translation is %s', (_how, phrases: Record<string, string>, complaints) => {
    expect(wrong(phrases)).toEqual(complaints);
  });
});

/** The folder of checks that a source belongs to, or the folder of shared; `common` for what several share. */
function areaOf(path: string): string {
  const [, folder = '', inner = '', file] = path.split('/');
  if (folder === 'checks') return file === undefined ? 'common' : inner;
  return folder === 'dossier' ? 'common' : folder;
}
