import { capital, listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Match } from '../../watchlists/screener.ts';
import type { Check, Discrepancy } from '../check.ts';
import { certaintyOf, watchlistEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { everyoneNamed, type Named } from './named-parties.ts';
import { backNote, notScreened, pairsOf, type Screening, type Sifted, screened, sift } from './screening.ts';

/** From here on the names are the same but for spelling; below, an officer is only asked to compare. */
export const LIKELY_SCORE = 0.9;
/** An officer decides on all entries that a party is like together; beyond so many they are counted and not shown one by one. */
const MOST_SHOWN = 20;
/**
 * Screens everyone whom the papers name. Without a list it could not look; with a list and nobody named there was nobody to
 * look for, which is an answer. Dates of birth, countries and addresses only speak for or against a likeness of names, never
 * alone; a number that is listed is its bearer's whatever the name.
 */
export function k1ListedParty(screening: Screening): Check {
  return {
    id: 'K1',
    version: 3,
    title: 'A party or person is like one on a watchlist',
    severity: 'high',
    lane: 'sanctions',
    wrongBy: 'Namesakes, by far most of it: compare date of birth, address and papers before anything else.',
    needs: 'a party or person by name, and a watchlist',
    examine({ dossier }) {
      const blind = notScreened(screening);
      if (blind) return blind;
      const sifted = everyoneNamed(dossier).map((named) => ({ named, ...siftOne(screening, named) }));
      const found = sifted.flatMap(({ named, open }) => discrepancyOf(named, open));
      return screened(
        screening,
        found,
        sifted.flatMap(({ settled }) => settled),
      );
    },
  };
}

function siftOne({ screener, remembered }: Screening, { subject }: Named): Sifted {
  return sift(screener?.screen(subject) ?? [], subject, remembered);
}

function discrepancyOf({ who, subject, evidence }: Named, matches: Sifted['open']): Discrepancy[] {
  const [best] = matches;
  if (best === undefined) return [];
  const certainty = best.identified ? 'sure' : best.score >= LIKELY_SCORE ? certaintyOf(evidence) : 'verify';
  const ask = certainty === 'verify' ? say`Please verify whether it is the same.` : null;
  const score = Math.round(best.score * 100);
  return [
    {
      subject: subject.name,
      certainty,
      evidence: [...evidence, ...matches.slice(0, MOST_SHOWN).map(entryEvidence)],
      pairs: pairsOf(subject, matches),
      message: sentences(
        say`${capital(who)} “${subject.name}” is like “${best.name}” (${best.entry.list}), ${score} of 100: ${reasonsOf(best)}.`,
        ...moreNotes(matches.length - 1),
        backNote(matches),
        ask,
      ),
    },
  ];
}

function moreNotes(others: number): Phrase[] {
  if (others === 0) return [];
  const more =
    others > 1
      ? say`${others} more entries are like it; what you decide is for all of them.`
      : say`${others} more entry is like it; what you decide is for all of them.`;
  return others < MOST_SHOWN ? [more] : [more, say`Of all ${others + 1}, the ${MOST_SHOWN} most alike are shown.`];
}

export function reasonsOf({ reasons }: Match): Phrase {
  const told = (speaks: 'for' | 'against') => reasons.filter((one) => one.speaks === speaks).map(({ said }) => said);
  const against = told('against');
  const inFavour = listed(told('for'), '; ');
  return against.length > 0 ? say`for it, ${inFavour}; against it, ${listed(against, '; ')}` : say`for it, ${inFavour}`;
}

export function entryEvidence(match: Match): FindingEvidence {
  const { entry, name, score } = match;
  const main = entry.names[0]?.name ?? name;
  const named = [entry.id, ...entry.programmes].join(', ');
  return watchlistEvidence(
    say`Entry ${named}, ${Math.round(score * 100)} of 100`,
    name === main ? name : say`${name}, listed as ${main}`,
  );
}
