import { describe, expect, it } from 'vitest';
import { ALERT, Screener } from '../../shared/watchlists/screener.ts';
import { INVENTED, listed } from './invented-entries.ts';

const screener = Screener.over(INVENTED);
const found = (name: string) => screener.screen({ name }).map(({ entry }) => entry.id);

describe('a name that is none', () => {
  it.each([
    ['empty', ''],
    ['blanks', ' \t\r\n '],
    ['one letter', 'A'],
    ['one letter of another script', '魏'],
    ['emoji', '🚢🏴‍☠️👩‍👩‍👧'],
    ['what can not be seen', '\u200b\u202e\u2066\u0000'],
    ['half a pair of surrogates', '\ud83d'],
    ['an address', '14 Lantern Quay, Ostervale'],
    ['a box', 'P.O. Box 1144, Ostervale'],
    ['10,000 equal letters', 'a'.repeat(10_000)],
    ['10,000 equal characters', '魏'.repeat(10_000)],
    ['10,000 Arabic letters', 'عبد '.repeat(2_500)],
    ['10,000 marks on one letter', `a${'\u0301'.repeat(10_000)}`],
    ['a million brackets', '(['.repeat(500_000)],
  ])('raises no alert: %s', (_, name) => {
    expect(found(name)).toEqual([]);
  });
});

describe('a listed name in disguise', () => {
  it.each([
    ['emoji around it', '🚢 Aldemar 🚢 Quandrell 🚢'],
    ['Cyrillic letters among its Latin ones', 'Аldеmаr Quаndrеll'],
    ['Greek letters among its Latin ones', 'Αldemar Quandrεll'.replace('ε', 'e')],
    ['control characters', 'Aldemar\u0000\u0007Quandrell\u001b'],
    ['marks of direction', '\u202eAldemar\u202c \u2066Quandrell\u2069'],
    ['joiners within its words', 'Al\u200dde\u2060mar Quan\u00addrell'],
    ['wide letters', 'Ａｌｄｅｍａｒ Ｑｕａｎｄｒｅｌｌ'],
    ['10,000 blanks before it', `${' '.repeat(10_000)}Aldemar Quandrell`],
    ['10,000 characters behind it', `Aldemar Quandrell,${' 14 Harbour Street'.repeat(600)}`],
    ['an address behind it', 'Aldemar Quandrell, 14 Lantern Quay, Ostervale'],
  ])('is found: %s', (_, name) => {
    expect(found(name)).toContain('x:1');
  });
});

it('entries of such names are listed, hide no other and are no alert', () => {
  const names = ['', '🚢', 'A', 'a'.repeat(10_000), '\u202e', '...', '14', '魏'.repeat(5_000), '\ud83d'];
  const all = [...names.map((name, at) => listed(name, { id: `h:${at}` })), ...INVENTED];
  const among = Screener.over(all);
  expect(among.screen({ name: 'Aldemar Quandrell' })[0]?.entry.id).toBe('x:1');
  // The long ones have words, which are found.
  for (const name of names.filter(({ length }) => length < 100))
    expect(among.screen({ name: `${name} Vexmoor` }, ALERT)).toEqual([]);
});
