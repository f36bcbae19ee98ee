import { listedEntry, type WatchlistEntry } from '../../shared/watchlists/entry.ts';
import { Screener } from '../../shared/watchlists/screener.ts';
import type { Subject } from '../../shared/watchlists/subject.ts';

/** An entry of one name, a person's where nothing else is said. */
export function listed(name: string, given: Partial<WatchlistEntry> = {}): WatchlistEntry {
  return listedEntry({
    ...{ id: 'x:1', list: 'x', type: 'person', names: [{ name, quality: 'primary' }] },
    ...given,
  });
}

/** The score of one subject against one entry that is listed alone; 0 where they are not even compared. */
export function scoreOf(subject: Subject, entry: WatchlistEntry): number {
  return Screener.over([entry]).screen(subject, 0)[0]?.score ?? 0;
}

/** A list of all sorts of entries, scripts and facts. Every name is invented. */
export const INVENTED: readonly WatchlistEntry[] = [
  listed('Aldemar Tobias Quandrell', {
    id: 'x:1',
    birthDates: [{ from: '1961-04-23', to: '1961-04-23', approximate: false }],
    sex: 'M',
    countries: ['EE'],
    identifiers: [{ kind: 'passport', value: 'KX-118822', country: 'EE' }],
    addresses: [{ text: '14 Lantern Quay, Ostervale', country: 'EE' }],
  }),
  listed('Михаил Андреевич Велтранов', { id: 'x:2', countries: ['RU'] }),
  listed('محمد الفلطراني', { id: 'x:3', sex: 'M' }),
  listed('OSTERVALE SHIPPING & TRADING CO., LTD.', { id: 'x:4', type: 'organisation' }),
  listed('QUIET MERIDIAN III', {
    id: 'x:5',
    type: 'vessel',
    identifiers: [{ kind: 'imo', value: '9074729', country: null }],
  }),
  listed('Fenella Ossivane', {
    id: 'x:6',
    sex: 'F',
    names: [
      { name: 'Fenella Ossivane', quality: 'primary' },
      { name: '欧西万', quality: 'strong' },
      { name: 'The Heron', quality: 'weak' },
    ],
  }),
  listed('Emma Vexmoor', { id: 'x:7', delistedOn: '2025-02-01' }),
];
