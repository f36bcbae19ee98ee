import type { MatchAnswer } from '../../../shared/review/match-answer.ts';

type Subject = MatchAnswer['subject'];
type Entry = MatchAnswer['matches'][number]['entry'];

/** Whether both sides say the same; null where one of them says nothing. */
export type Agrees = 'yes' | 'no' | 'one-side' | null;

/** A span of days as short as it can be said: a day, a month, a year, or from one to another. */
export function spanOf({ from, to, approximate }: Entry['birthDates'][number]): {
  form: 'plain' | 'about' | 'between';
  from: string;
  to: string;
} {
  const short = shortSpan(from, to);
  if (short !== null) return { form: approximate ? 'about' : 'plain', from: short, to: short };
  return { form: 'between', from, to };
}

function shortSpan(from: string, to: string): string | null {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
  }
  return from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && lastOfMonth(to) ? from.slice(0, 7) : null;
}

function lastOfMonth(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** Whether a date of birth, which may be a year or a month, lies in one of the spans. */
export function birthAgrees(born: string | null | undefined, spans: Entry['birthDates']): Agrees {
  if (!born && spans.length === 0) return null;
  if (!born || spans.length === 0) return 'one-side';
  const [from, to] = [born.padEnd(10, '-01').slice(0, 10), born.length === 10 ? born : `${born}\uffff`];
  return spans.some((span) => span.from <= to && span.to >= from) ? 'yes' : 'no';
}

/** Whether two lists have anything in common. */
export function anyAgrees(ours: readonly string[], theirs: readonly string[]): Agrees {
  if (ours.length === 0 && theirs.length === 0) return null;
  if (ours.length === 0 || theirs.length === 0) return 'one-side';
  const plain = new Set(ours.map(plainOf));
  return theirs.some((one) => plain.has(plainOf(one))) ? 'yes' : 'no';
}

/** Of kinds, a party on a paper may be either a person or an organisation. */
export function kindAgrees(ours: Subject['type'], theirs: Entry['type']): Agrees {
  if (ours === undefined) return theirs === 'person' || theirs === 'organisation' ? null : 'no';
  return ours === theirs ? 'yes' : 'no';
}

export function numbersOf({ imo, documentNumber, identifiers = [] }: Subject): string[] {
  return [imo, documentNumber, ...identifiers].filter((number): number is string => !!number);
}

/** How strongly a reason speaks, by what it adds to the log-odds: 3 is one in twenty, 1 one in three. */
export function weightOf(odds: number): 'strong' | 'medium' | 'weak' | 'none' {
  const weight = Math.abs(odds);
  return weight >= 6 ? 'strong' : weight >= 2 ? 'medium' : weight > 0 ? 'weak' : 'none';
}

/** A probability in words. */
export function likelihood({ score, identified }: { score: number; identified: boolean }) {
  if (identified) return 'identified';
  return score >= 0.9 ? 'very-likely' : score >= 0.7 ? 'likely' : score >= 0.4 ? 'possible' : 'unlikely';
}

function plainOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
