import type { ComponentChildren } from 'preact';
import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { inARow } from '../language/words.ts';
import { Text } from '../look/text.tsx';
import { type Agrees, anyAgrees, birthAgrees, kindAgrees, numbersOf } from './compare.ts';
import { Born, Country, Facts, Name, Numbered } from './entry-facts.tsx';
import { t } from './words.ts';

type Match = MatchAnswer['matches'][number];
type Entry = Match['entry'];

/** One line of the comparison: what the papers say, what the list says, whether they agree. */
export interface CompareRow {
  id: string;
  label: string;
  party: ComponentChildren;
  entry: ComponentChildren;
  agrees: Agrees;
}

/** The party and an entry, fact by fact. What neither of them states is left out. */
export function rowsOf({ subject, role, latin }: MatchAnswer, match: Match): CompareRow[] {
  const { entry } = match;
  const rows: (CompareRow | null)[] = [
    {
      ...{ id: 'names', label: t('row.names'), agrees: null },
      party: <Name name={subject.name ?? ''} latin={latin[subject.name ?? '']} />,
      entry: <Facts>{namesOf(match, latin)}</Facts>,
    },
    row('role', t('row.role'), [roleName(role)], [], null),
    {
      ...{ id: 'kind', label: t('row.kind'), agrees: kindAgrees(subject.type, entry.type) },
      party: t(`kind.${subject.type ?? 'party'}`),
      entry: t(`kind.${entry.type}`),
    },
    row(
      'birth',
      t('row.birth'),
      subject.birthDate ? [<span class="figures">{subject.birthDate}</span>] : [],
      entry.birthDates.map((span) => <Born span={span} />),
      birthAgrees(subject.birthDate, entry.birthDates),
    ),
    row(
      'sex',
      t('row.sex'),
      subject.sex ? [t(`sex.${subject.sex}`)] : [],
      entry.sex ? [t(`sex.${entry.sex}`)] : [],
      anyAgrees(subject.sex ? [subject.sex] : [], entry.sex ? [entry.sex] : []),
    ),
    countryRow('nationality', t('row.nationality'), [], entry.nationalities),
    countryRow('countries', t('row.countries'), subject.countries ?? [], entry.countries),
    row('addresses', t('row.addresses'), addressOf(subject.address), entry.addresses.map(addressLine), null),
    row(
      'identifiers',
      t('row.identifiers'),
      numbersOf(subject).map((number) => (
        <span class="figures">
          <Text>{number}</Text>
        </span>
      )),
      entry.identifiers.map((number) => <Numbered number={number} />),
      anyAgrees(
        numbersOf(subject),
        entry.identifiers.map(({ value }) => value),
      ),
    ),
    row(
      'programmes',
      t('row.programmes'),
      [],
      entry.programmes.map((name) => <Text>{name}</Text>),
      null,
    ),
    row(
      'listed',
      t('row.listed'),
      [],
      entry.listedOn === null ? [] : [<span class="figures">{entry.listedOn}</span>],
      null,
    ),
    {
      ...{ id: 'list', label: t('row.list'), agrees: null, party: null },
      entry: (
        <>
          {t('edition', { list: entry.list, edition: match.edition ?? '?' })}{' '}
          <span class="quiet figures">{entry.id}</span>
        </>
      ),
    },
  ];
  return rows.filter((one): one is CompareRow => one !== null);
}

function row(
  id: string,
  label: string,
  party: readonly ComponentChildren[],
  entry: readonly ComponentChildren[],
  agrees: Agrees,
): CompareRow | null {
  if (party.length === 0 && entry.length === 0) return null;
  const own = id === 'programmes' || id === 'listed' || id === 'nationality';
  return {
    ...{ id, label, agrees },
    party: own && party.length === 0 ? null : <Facts>{party}</Facts>,
    entry: id === 'role' ? null : <Facts>{entry}</Facts>,
  };
}

function countryRow(id: string, label: string, party: readonly string[], entry: readonly string[]): CompareRow | null {
  const named = (codes: readonly string[]) => codes.map((code) => <Country code={code} />);
  return row(id, label, named(party), named(entry), id === 'nationality' ? null : anyAgrees(party, entry));
}

function namesOf({ entry, name: nearest }: Match, latin: Readonly<Record<string, string>>): ComponentChildren[] {
  return entry.names.map(({ name, quality }) => (
    <Name
      name={name}
      latin={latin[name]}
      note={inARow([t(`quality.${quality}`), ...(name === nearest ? [t('name.nearest')] : [])])}
    />
  ));
}

function addressOf(address: string | null | undefined): ComponentChildren[] {
  return address ? [<Text>{address}</Text>] : [];
}

function addressLine({ text, country }: Entry['addresses'][number]): ComponentChildren {
  return (
    <>
      <Text>{text}</Text>
      {country !== null && (
        <span class="quiet">
          {' '}
          · <Country code={country} />
        </span>
      )}
    </>
  );
}

const ROLES = ['shipper', 'consignee', 'notify party', 'seller', 'buyer', 'vessel'] as const;

/** What the party is in the case, as the record of matches names it. */
function roleName(role: string): string {
  const known = ROLES.find((one) => one === role);
  if (known !== undefined) return t(`role.${known}`);
  return role === 'holder of the identity document' ? t('role.holder') : role;
}
