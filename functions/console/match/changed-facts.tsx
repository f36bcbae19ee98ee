import type { ComponentChildren } from 'preact';
import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { Text } from '../look/text.tsx';
import { Born, Country, Facts, Name, Numbered } from './entry-facts.tsx';
import { t } from './words.ts';

type Entry = MatchAnswer['matches'][number]['entry'];
interface Change {
  id: string;
  label: string;
  before: ComponentChildren;
  today: ComponentChildren;
}

/** The facts of an entry that are others today. */
export function changedFacts(before: Entry, today: Entry, latin: Readonly<Record<string, string>>): Change[] {
  const facts: readonly (readonly [
    string,
    string,
    (entry: Entry) => readonly ComponentChildren[],
    (entry: Entry) => unknown,
  ])[] = [
    [
      'names',
      t('row.names'),
      ({ names }) => names.map(({ name }) => <Name name={name} latin={latin[name]} />),
      ({ names }) => names,
    ],
    ['kind', t('row.kind'), ({ type }) => [t(`kind.${type}`)], ({ type }) => type],
    [
      'birth',
      t('row.birth'),
      ({ birthDates }) => birthDates.map((span) => <Born span={span} />),
      ({ birthDates }) => birthDates,
    ],
    [
      'countries',
      t('row.countries'),
      ({ countries }) => countries.map((code) => <Country code={code} />),
      ({ countries }) => countries,
    ],
    [
      'addresses',
      t('row.addresses'),
      ({ addresses }) => addresses.map(({ text }) => <Text>{text}</Text>),
      ({ addresses }) => addresses,
    ],
    [
      'identifiers',
      t('row.identifiers'),
      ({ identifiers }) => identifiers.map((number) => <Numbered number={number} />),
      ({ identifiers }) => identifiers,
    ],
    [
      'programmes',
      t('row.programmes'),
      ({ programmes }) => programmes.map((name) => <Text>{name}</Text>),
      ({ programmes }) => programmes,
    ],
  ];
  return facts.flatMap(([id, label, show, of]) =>
    JSON.stringify(of(before)) === JSON.stringify(of(today))
      ? []
      : [{ id, label, before: <Facts>{show(before)}</Facts>, today: <Facts>{show(today)}</Facts> }],
  );
}
