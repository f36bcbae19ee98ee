import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { k4SharedContact } from '../../../shared/checks/watchlists/k4-shared-contact.ts';
import { screeningBy } from '../../../shared/checks/watchlists/screening.ts';
import { listedEntry } from '../../../shared/watchlists/entry.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { consignment, invoice, party, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const k4 = k4SharedContact(screeningBy(null));
const ACCOUNT = 'NL00TEST0123456789';
const paper = invoice({
  seller: party('Silverpine Trading'),
  buyer: party('Noordkade BV'),
  identifiers: [
    { kind: 'iban', value: ACCOUNT },
    { kind: 'telephone', value: '+31 10 555 0123' },
  ],
});
const seenWith = (about: string, given: Partial<Sighting> = {}): Sighting => ({
  ...{
    caseId: `NLRTM/${about.length}-${about}`,
    kind: 'account',
    value: ACCOUNT,
    about,
    seenAt: '2026-04-01T00:00:00.000Z',
  },
  ...given,
});
const telephone = { kind: 'telephone', value: '105550123' } as const;

describe('K4', () => {
  it('finds an account that stands beside other parties in another case, with both places', () => {
    const [found] = foundBy(k4, { papers: [paper], seenElsewhere: [seenWith('Ostervale Lines / Helvik AS')] });
    expect(found).toMatchObject({ certainty: 'likely', severity: 'medium' });
    expect(found?.message).toMatch(
      /bank account of Silverpine Trading \/ Noordkade BV .* Ostervale Lines \/ Helvik AS \(case/,
    );
    expect(found?.evidence.map(({ source }) => source)).toEqual(['paper', 'register']);
  });

  it('tells account and telephone shared with the same party as one finding', () => {
    const seenElsewhere = [seenWith('Ostervale Lines'), seenWith('Ostervale Lines', telephone)];
    expect(gist(foundBy(k4, { papers: [paper], seenElsewhere }))).toEqual([
      'Silverpine Trading / Noordkade BV: account, telephone: medium, likely',
    ]);
  });

  it('only asks about a telephone alone', () => {
    expect(gist(foundBy(k4, { papers: [paper], seenElsewhere: [seenWith('Ostervale Lines', telephone)] }))).toEqual([
      'Silverpine Trading / Noordkade BV: telephone: low, verify',
    ]);
  });

  it('is silent where one of the parties is the same, however it is written', () => {
    const seenElsewhere = [seenWith('SILVERPINE TRADING LTD / Helvik AS')];
    expect(foundBy(k4, { papers: [paper], seenElsewhere })).toEqual([]);
  });

  it('takes what was seen beside ours first for ours, and asks about the others', () => {
    const ours = (day: string) => seenWith('Silverpine Trading', { seenAt: `2026-03-${day}T00:00:00.000Z` });
    const theirs = seenWith('Ostervale Lines', { seenAt: '2026-03-15T00:00:00.000Z' });
    expect(foundBy(k4, { papers: [paper], seenElsewhere: [theirs, ours('10')] })).toEqual([]);
    expect(foundBy(k4, { papers: [paper], seenElsewhere: [ours('20'), theirs] })).toHaveLength(1);
  });

  it('takes what more than two share for a forwarder, by a limit that a port may set', () => {
    const names = ['Ostervale Lines', 'Helvik AS'];
    const seenElsewhere = names.map((name) => seenWith(name, telephone));
    expect(foundBy(k4, { papers: [paper], seenElsewhere })).toHaveLength(1);
    const three = [...seenElsewhere, seenWith('Quellmoor GmbH', telephone)];
    expect(foundBy(k4, { papers: [paper], seenElsewhere: three })).toEqual([]);
    const profile = { K4: { thresholds: { parties: 10 } } };
    expect(foundBy(k4, { papers: [paper], seenElsewhere: three, profile })).toHaveLength(1);
  });

  it('finds an address shared by two firms', () => {
    const address = 'Harbour Street 12, 3011 AB Nieuwhaven';
    const papers = [transportPaper([consignment({ consignee: party('Noordkade BV', 'NL', address) })])];
    const seenElsewhere = [
      seenWith('Ostervale Lines', { kind: 'address', value: 'harbour street 12 3011 ab nieuwhaven' }),
    ];
    expect(gist(foundBy(k4, { papers, seenElsewhere }))).toEqual(['Noordkade BV: address: low, verify']);
  });

  it('says where the other party is like a listed one', () => {
    const entry = listedEntry({
      ...{ id: 'invented:1', list: 'invented', type: 'organisation' },
      names: [{ name: 'Ostervale Lines', quality: 'primary' }],
    });
    const screening = screeningBy(Screener.over([entry]));
    const seenElsewhere = [seenWith('Ostervale Lines', telephone)];
    const [found] = foundBy(k4SharedContact(screening), { papers: [paper], seenElsewhere });
    expect(found).toMatchObject({ severity: 'medium', certainty: 'likely' });
    expect(found?.message).toContain('is on invented');
    expect(found?.evidence.map(({ source }) => source)).toContain('watchlist');
  });

  it('says that it could not look where no contact is printed', () => {
    expect(reasonNotExamined(k4, { papers: [invoice({ seller: party('Silverpine') })] })).toMatch(/no address/);
  });
});
