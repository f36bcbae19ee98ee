// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources are what is looked at here
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyNode, nameOf, parsed, placeIn, type Source, type SyntaxNode, within } from '../../language/syntax.ts';

/** What is shown or heard, and by whom it is given. */
const HEARD = ['aria-label', 'aria-roledescription', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title'];
const SPEAKERS = ['announce', 'toast'];

const sources = globSync('functions/console/**/*.{ts,tsx}')
  .filter((path) => !/\/messages\/|\/phrases\/(fr|es|ar|problems)\b/.test(path))
  .map((path) => parsed(path, readFileSync(path, 'utf8')));

/** Words in English that no language changes, and words of a language that are marked as English. */
function writtenOut(source: Source): string[] {
  return source.nodes.flatMap((node) => wordsIn(node).map((words) => `${placeIn(source, node)} ${words.trim()}`));
}

function wordsIn(node: SyntaxNode): string[] {
  if (node.type === 'JSXText') return lettered([String(node.value)]);
  if (node.type === 'CallExpression' && SPEAKERS.includes(nameOf(within(node, 'callee')[0]) ?? '')) {
    return lettered(within(node, 'arguments').slice(0, 1).flatMap(written));
  }
  if (node.type === 'JSXAttribute' && HEARD.includes(attributeOf(node))) {
    return lettered(within(node, 'value').flatMap(written));
  }
  return node.type === 'JSXElement' ? saidAsEnglish(node) : [];
}

/** Sentences in the language shown, directly within an element that says it is in English. */
function saidAsEnglish(node: SyntaxNode): string[] {
  const [opening] = within(node, 'openingElement');
  const attributes = opening === undefined ? [] : within(opening, 'attributes');
  const english = attributes.some(
    (one) => attributeOf(one) === 'lang' && within(one, 'value').some((value) => nameOf(value) === 'en'),
  );
  if (!english) return [];
  const calls = within(node, 'children').flatMap((child) => [...everyNode(child)].filter(isTold));
  return calls.map(() => 'a text of the catalogue within lang="en"');
}

function isTold(node: SyntaxNode): boolean {
  return node.type === 'CallExpression' && nameOf(within(node, 'callee')[0]) === 't';
}

/** The texts written out in what is given. Those of calls are keys and parameters; an element is looked at for itself. */
function written(node: SyntaxNode): string[] {
  if (node.type === 'CallExpression' || node.type === 'JSXElement') return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateElement') return [templateText(node)];
  const parts = node.type === 'ConditionalExpression' ? ['consequent', 'alternate'] : Object.keys(node);
  return parts.flatMap((part) => within(node, part).flatMap(written));
}

function templateText({ value }: SyntaxNode): string {
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

function attributeOf(node: SyntaxNode): string {
  const [name] = within(node, 'name');
  return typeof name?.name === 'string' ? name.name : '';
}

function lettered(texts: readonly string[]): string[] {
  return texts.filter((text) => /\p{L}{2}/u.test(text));
}

test('the search finds what is written out', () => {
  const found = (text: string) => writtenOut(parsed('a.tsx', text)).map((one) => one.replace(/^\S+ /, ''));

  expect(found('const a = <p>Two files</p>;')).toEqual(['Two files']);
  expect(found('const a = <p aria-label="Files" class="quiet">{t("files")}</p>;')).toEqual(['Files']);
  expect(found('const a = <p title={so ? `${n} files` : t("none", { why: "so" })} />;')).toEqual(['files']);
  expect(found('announce(so === "it" ? "Done" : t("said")); toast(`${t("a")}: ${n}`, { tone: "wrong" });')).toEqual([
    'Done',
  ]);
  expect(found('const a = <p lang="en">{t("where", { place })}</p>;')).toHaveLength(1);
  expect(found('const a = <p lang="en"><Text>{place}</Text></p>;')).toEqual([]);
});

test('nothing that is shown or heard is written out in one language, or said to be in another', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap(writtenOut)).toEqual([]);
});
