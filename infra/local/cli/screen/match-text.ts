import { styleText } from 'node:util';
import { countryName } from '../../../../shared/watchlists/countries.ts';
import type { Match } from '../../../../shared/watchlists/screener.ts';
import { clipText, foreignText, wrapText } from '../text-width.ts';

const MOST_NAMES = 6;
const BAR = 10;
const WIDTH = 100;

/** A match as an officer reads it: how likely, who is listed, under what, and what speaks for and against. */
export function matchText({ entry, name, score, identified, reasons }: Match, alert: number): string {
  const tone = score >= alert ? 'red' : score >= alert / 2 ? 'yellow' : 'dim';
  const share = identified ? 'number' : `${Math.round(score * 100)} %`;
  const filled = Math.round(score * BAR);
  const head = [
    styleText(tone, `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${share.padStart(6)}`),
    styleText('bold', foreignText(name)),
    styleText('dim', `${entry.type}, ${entry.id}`),
  ].join('  ');
  return [head, ...aboutEntry(entry, name), ...reasons.flatMap(reasonLines)].join('\n');
}

function aboutEntry(entry: Match['entry'], shown: string): string[] {
  const others = entry.names.map(({ name }) => name).filter((name) => name !== shown);
  const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : '';
  const born = entry.birthDates.map(
    ({ from, to, approximate }) => `${approximate ? 'about ' : ''}${spanText(from, to)}`,
  );
  const numbers = entry.identifiers.map(({ kind, value }) => `${kind} ${value}`);
  return [
    ['also listed as', others.slice(0, MOST_NAMES).map(foreignText).join('; ') + more],
    ['programme', entry.programmes.map(foreignText).join(', ')],
    ['born', born.join(' or ')],
    ['countries', entry.countries.map(countryName).join(', ')],
    ['numbers', numbers.slice(0, MOST_NAMES).map(foreignText).join(', ')],
  ].flatMap(([label = '', text = '']) =>
    text === '' ? [] : [`                     ${styleText('dim', label.padEnd(14))} ${clipText(text, WIDTH)}`],
  );
}

function reasonLines({ speaks, text }: Match['reasons'][number]): string[] {
  const mark = speaks === 'for' ? styleText('green', '+') : styleText('magenta', '−');
  const [first = '', ...rest] = wrapText(foreignText(text), WIDTH);
  return [`                   ${mark} ${first}`, ...rest.map((line) => `                     ${line}`)];
}

/** A day, a month, a year, or the span of days. */
function spanText(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first} to ${last}`;
  }
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : `${from} to ${to}`;
}
