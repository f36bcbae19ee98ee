import type { NameQuality } from '../entry.ts';
import type { OfacReference } from './ofac-reference.ts';
import { childrenOf, textAt, type XmlElement } from './xml-records.ts';

/** Where parts of a name stand in reading order; parts of other kinds stay between given and family names. */
const ORDER: readonly (readonly [RegExp, number])[] = [
  [/first|given/i, 1],
  [/middle/i, 2],
  [/patronymic/i, 3],
  [/last|family/i, 5],
  [/matronymic|maiden/i, 6],
];
/** Written family name first, and without spaces. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** All names of an identity of the advanced form, in every script, in reading order. */
export function ofacAdvancedNames(
  identity: XmlElement,
  reference: OfacReference,
): { name: string; quality: NameQuality }[] {
  const kinds = new Map(
    childrenOf(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup').map(({ attributes }) => [
      attributes.ID,
      reference.word('NamePartType', attributes.NamePartTypeID),
    ]),
  );
  return childrenOf(identity, 'Alias').flatMap((alias) =>
    childrenOf(alias, 'DocumentedName').map((name, index) => ({
      name: nameOf(name, kinds),
      quality: qualityOf(alias.attributes, index),
    })),
  );
}

/** An alias stands once in each script, the Latin one first. */
function qualityOf({ Primary, LowQuality }: Record<string, string>, index: number): NameQuality {
  if (LowQuality === 'true') return 'weak';
  return Primary === 'true' && index === 0 ? 'primary' : 'strong';
}

function nameOf(documented: XmlElement, kinds: ReadonlyMap<string | undefined, string>): string {
  const parts = childrenOf(documented, 'DocumentedNamePart', 'NamePartValue').map((value) => ({
    text: value.text.trim(),
    rank: rankOf(kinds.get(value.attributes.NamePartGroupID) ?? ''),
  }));
  const eastAsian = parts.some(({ text }) => EAST_ASIAN.test(text));
  const ordered = eastAsian ? parts.toSorted((a, b) => b.rank - a.rank) : parts.toSorted((a, b) => a.rank - b.rank);
  return ordered.map(({ text }) => text).join(eastAsian ? '' : ' ') || textAt(documented, 'NamePartValue');
}

function rankOf(kind: string): number {
  return ORDER.find(([pattern]) => pattern.test(kind))?.[1] ?? 4;
}
