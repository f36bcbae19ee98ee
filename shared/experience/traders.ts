import type { Sighting } from '../checks/check.ts';
import { nameKey } from '../checks/names.ts';
import type { Reading } from '../documents/reading.ts';
import type { Dossier, Filed } from '../dossier/dossier.ts';
import { consignmentsOf, papersOf } from '../dossier/papers.ts';

/** Who the goods are for, with where the name stands. */
export interface Trader {
  key: string;
  name: string;
  paper: Filed<Reading>;
  path: string;
}

/** Bills made out to order name whoever holds them, and no trader. */
const NOBODY = /^\s*(to\s+(the\s+)?order|unto\s+order|a\s+la\s+orden|an\s+order|same\s+as|as\s+above)\b/i;

/** Whether a bill or an invoice is made out to whoever holds it, or to somebody named elsewhere. */
export function namesNobody(name: string): boolean {
  return NOBODY.test(name);
}

/** The name by which a trader is known from case to case. */
export const traderKey = nameKey;

/** Everyone whom the goods of a case are for: consignees and buyers, each once by name. */
export function tradersOf(dossier: Dossier): Trader[] {
  const found = new Map<string, Trader>();
  const add = (name: string | null | undefined, paper: Filed<Reading>, path: string) => {
    const key = name && !namesNobody(name) ? traderKey(name) : '';
    if (name && key !== '' && !found.has(key)) found.set(key, { key, name: name.trim(), paper, path });
  };
  for (const { paper, path, value } of consignmentsOf(dossier))
    add(value.consignee?.name, paper, `${path}.consignee.name`);
  for (const paper of papersOf(dossier, 'invoice')) add(paper.reading.fields.buyer?.name, paper, 'buyer.name');
  return [...found.values()];
}

/** So many traders that share an address, a telephone or an account are looked at. */
const MOST_LINKED = 30;

/** Traders and those who were seen with their address, telephone or account in other cases, by key. */
export function linkedTraders(traders: readonly string[], seenElsewhere: readonly Sighting[]): string[] {
  const linked = seenElsewhere
    .filter(({ kind }) => kind === 'address' || kind === 'telephone' || kind === 'account')
    .flatMap(({ about }) => about.split(' / ').map(traderKey));
  return [...new Set([...traders, ...linked])].slice(0, MOST_LINKED);
}
