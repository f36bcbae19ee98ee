import type { Party } from '../documents/party.ts';
import type { Reading } from '../documents/reading.ts';
import type { Dossier, Filed } from '../dossier/dossier.ts';
import { consignmentsOf, paperName, papersOf } from '../dossier/papers.ts';
import { countryCodes } from '../watchlists/countries.ts';
import { nameWords } from '../watchlists/name-words.ts';
import type { Match, Screener, Subject } from '../watchlists/screener.ts';
import type { Check, Discrepancy } from './check.ts';
import { CONFIDENCE_FLOOR, certaintyOf, paperEvidence, watchlistEvidence } from './evidence.ts';
import type { FindingEvidence } from './finding.ts';

/** From here on the names are the same but for spelling; below, an officer is only asked to compare. */
const LIKELY_SCORE = 0.95;
const MOST_MATCHES = 3;
/** What stands in place of a name. */
const NO_NAME = /^\s*(to\s+(the\s+)?order\b|same as\b|as (above|consignee)|n\/?a$|none$|unknown$)/i;

/** Someone named on the papers, with every place where the name stands. */
interface Named {
  role: string;
  subject: Subject & { name: string };
  evidence: FindingEvidence[];
}

/**
 * Screens everyone whom the papers name. Without a list it could not look; with a list and nobody named there was nobody to
 * look for, which is an answer. Dates of birth and countries only speak for or against a likeness of names, never alone.
 */
export function k1ListedParty(screener: Screener | null): Check {
  return {
    id: 'K1',
    version: 1,
    title: 'A party or person is like one on a watchlist',
    severity: 'high',
    lane: 'sanctions',
    wrongBy: 'Namesakes, by far most of it: compare date of birth, address and papers before anything else.',
    examine({ dossier }) {
      if (screener === null) return { notExamined: 'no watchlist is loaded' };
      return { found: everyone(dossier).flatMap((named) => screenOne(screener, named)) };
    },
  };
}

function screenOne(screener: Screener, { role, subject, evidence }: Named): Discrepancy[] {
  const matches = screener.screen(subject).slice(0, MOST_MATCHES);
  const [best] = matches;
  if (best === undefined) return [];
  const certainty = best.identified ? 'sure' : best.score >= LIKELY_SCORE ? certaintyOf(evidence) : 'verify';
  const more =
    matches.length > 1 ? ` ${matches.length - 1} more entr${matches.length > 2 ? 'ies are' : 'y is'} like it.` : '';
  const ask = certainty === 'verify' ? ' Please verify whether it is the same.' : '';
  return [
    {
      subject: subject.name,
      certainty,
      evidence: [...evidence, ...matches.map(entryEvidence)],
      message: `The ${role} “${subject.name}” is like “${best.name}” (${best.entry.list}), ${Math.round(best.score * 100)} of 100: ${reasonsOf(best)}.${more}${ask}`,
    },
  ];
}

export function reasonsOf({ reasons }: Match): string {
  const say = (speaks: 'for' | 'against') =>
    reasons
      .filter((reason) => reason.speaks === speaks)
      .map(({ text }) => text)
      .join('; ');
  const against = say('against');
  return `for it, ${say('for')}${against ? `; against it, ${against}` : ''}`;
}

export function entryEvidence(match: Match): FindingEvidence {
  const { entry, name, score } = match;
  const main = entry.names[0]?.name ?? name;
  const as = name === main ? '' : `, listed as ${main}`;
  const programmes = entry.programmes.length > 0 ? `, ${entry.programmes.join(', ')}` : '';
  return watchlistEvidence(`Entry ${entry.id}${programmes}, ${Math.round(score * 100)} of 100`, `${name}${as}`);
}

/** Everyone once, whatever number of papers name them; a holder of a document by name and date of birth. */
function everyone(dossier: Dossier): Named[] {
  const all = [...parties(dossier), ...papersOf(dossier, 'identity').flatMap(holder)];
  const once = new Map<string, Named>();
  for (const named of all) {
    const key = `${nameWords(named.subject.name).join(' ')}|${named.subject.birthDate ?? ''}`;
    const known = once.get(key);
    if (known) known.evidence.push(...named.evidence);
    else once.set(key, named);
  }
  return [...once.values()];
}

function parties(dossier: Dossier): Named[] {
  const transport = consignmentsOf(dossier).flatMap(({ paper, path, value }) => [
    ...party(paper, `${path}.shipper`, 'shipper', value.shipper),
    ...party(paper, `${path}.consignee`, 'consignee', value.consignee),
    ...party(paper, `${path}.notify`, 'notify party', value.notify),
  ]);
  const trade = papersOf(dossier, 'invoice', 'packing-list').flatMap((paper) => [
    ...party(paper, 'seller', 'seller', paper.reading.fields.seller),
    ...party(paper, 'buyer', 'buyer', paper.reading.fields.buyer),
  ]);
  return [...transport, ...trade];
}

function party(paper: Filed<Reading>, path: string, role: string, value: Party | null): Named[] {
  const name = value?.name?.trim();
  if (!name || NO_NAME.test(name)) return [];
  const evidence = [
    paperEvidence(paper, `${path}.name`, `Name of the ${role} on ${paperName(paper.reading.kind)}`, name),
  ];
  return [{ role, subject: { name, countries: countryCodes([value?.country ?? null]) }, evidence }];
}

/** A date of birth that was read with doubt speaks neither for nor against. */
function holder(paper: ReturnType<typeof papersOf<'identity'>>[number]): Named[] {
  const { surname, givenNames, birthDate, nationality, number } = paper.reading.fields;
  const name = [givenNames, surname].filter(Boolean).join(' ').trim();
  if (name === '') return [];
  const evidence = [paperEvidence(paper, 'surname', 'Name of the holder on the identity document', name)];
  const born = birthDate === null ? null : paperEvidence(paper, 'birthDate', 'Date of birth', birthDate);
  if (born) evidence.push(born);
  const sure = born !== null && (born.confidence ?? 1) >= CONFIDENCE_FLOOR;
  const subject = {
    name,
    type: 'person' as const,
    birthDate: sure ? birthDate : null,
    countries: countryCodes([nationality]),
    documentNumber: number,
  };
  return [{ role: 'holder of the identity document', subject, evidence }];
}
