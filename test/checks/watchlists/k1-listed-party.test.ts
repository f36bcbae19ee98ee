import { describe, expect, it } from 'vitest';
import { k1ListedParty } from '../../../shared/checks/watchlists/k1-listed-party.ts';
import { isImoNumber, k2ListedVessel } from '../../../shared/checks/watchlists/k2-listed-vessel.ts';
import { screeningBy } from '../../../shared/checks/watchlists/screening.ts';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { consignment, identity, invoice, party, seen, transportPaper } from '../../dossier/readings.ts';
import { listed } from '../../watchlists/invented-entries.ts';
import { ofacFiles } from '../../watchlists/sample-lists.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const screener = Screener.over(parseList('ofac-sdn', ofacFiles()).entries);
const k1 = k1ListedParty(screeningBy(screener));
const k2 = k2ListedVessel(screeningBy(screener));
const consignedTo = (name: string, evidence = {}) =>
  transportPaper([consignment({ consignee: party(name) })], { evidence });

describe('K1: parties and people on a watchlist', () => {
  it('fires for a listed consignee under another spelling, with both names and the reasons', () => {
    const [one] = foundBy(k1, { papers: [consignedTo('Ostervael Shipping and Trading')] });
    expect(one).toMatchObject({ subject: 'Ostervael Shipping and Trading', certainty: 'likely' });
    expect(one?.message).toContain('is like “OSTERVALE SHIPPING & TRADING CO., LTD.” (ofac-sdn)');
    expect(one?.message).toContain('“ostervael” is one letter or so from “ostervale”');
    expect(one?.evidence.map(({ source }) => source)).toEqual(['paper', 'watchlist']);
  });

  it('is silent for parties that are not listed, and for what stands in place of a name', () => {
    expect(
      foundBy(k1, {
        papers: [consignedTo('Noordkade Import B.V.'), consignedTo('TO ORDER OF OSTERVALE SHIPPING & TRADING')],
      }),
    ).toEqual([]);
  });

  it('gathers all papers that name one party into one finding', () => {
    const found = foundBy(k1, {
      papers: [consignedTo('OSTERVALE LINES'), invoice({ buyer: party('Ostervale Lines') })],
    });
    expect(gist(found)).toEqual(['OSTERVALE LINES: default, likely']);
    expect(found[0]?.evidence.map(({ source }) => source)).toEqual(['paper', 'paper', 'watchlist']);
  });

  it("lets the date of birth of a document's holder rule a namesake out, unless it was read with doubt", () => {
    const holder = (birthDate: string, confidence = 0.99) =>
      identity(
        { surname: 'VELTRANOV', givenNames: 'MIKHEL DANILO', birthDate },
        { birthDate: seen(birthDate, confidence, 'ocr') },
      );
    expect(foundBy(k1, { papers: [holder('1964-03-23')] })[0]?.message).toContain('born 1964-03-23, as listed');
    expect(foundBy(k1, { papers: [holder('1991-07-01')] })).toEqual([]);
    expect(gist(foundBy(k1, { papers: [holder('1991-07-01', 0.5)] }))).toEqual([
      'MIKHEL DANILO VELTRANOV: default, verify',
    ]);
  });

  it('is sure of a document number that is listed', () => {
    expect(
      gist(foundBy(k1, { papers: [identity({ surname: 'OTHER', givenNames: 'NAME', number: 'KX118822' })] })),
    ).toEqual(['NAME OTHER: default, sure']);
  });

  const numbered = k1ListedParty(
    screeningBy(
      Screener.over([
        listed('MARSHLIGHT HOLDING', {
          type: 'organisation',
          identifiers: [{ kind: 'tax', value: 'NL000099998B57', country: 'NL' }],
          addresses: [{ text: '14 Lantern Quay, Ostervale', country: 'EE' }],
        }),
      ]),
    ),
  );

  it('finds a firm by a listed number that an invoice prints, under any name, and shows where', () => {
    const identifiers = [{ kind: 'vat' as const, value: 'NL000099998B57' }];
    const [found] = foundBy(numbered, { papers: [invoice({ seller: party('Quite Another B.V.'), identifiers })] });
    expect(found).toMatchObject({ subject: 'Quite Another B.V.', certainty: 'sure' });
    expect(found?.evidence).toContainEqual(expect.objectContaining({ path: 'identifiers[0].value' }));
  });

  it('takes a number for the party in whose address it stands', () => {
    const identifiers = [{ kind: 'vat' as const, value: 'NL000099998B57' }];
    const buyer = party('Quite Another B.V.', null, 'Kade 1, Noordkade, VAT NL000099998B57');
    const papers = [invoice({ seller: party('Third Firm'), buyer, identifiers })];
    expect(foundBy(numbered, { papers }).map(({ subject }) => subject)).toEqual(['Quite Another B.V.']);
  });

  it('weighs the address of a party', () => {
    const scoreOf = (address: string | null) =>
      foundBy(numbered, {
        papers: [transportPaper([consignment({ shipper: party('Marshlihgt Houlding', null, address) })])],
      })[0]?.message.match(/(\d+) of 100/)?.[1];
    expect(Number(scoreOf('Lantern Quay 14, Ostervale'))).toBeGreaterThan(Number(scoreOf(null)));
  });

  it('puts all entries that a party is like before the officer together, however many they are', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        listed('Ivan Petrov', {
          id: `x:${at}`,
          birthDates: [{ from: '1961-04-23', to: '1961-04-23', approximate: false }],
        }),
      );
    const foundOf = (count: number) =>
      foundBy(k1ListedParty(screeningBy(Screener.over(many(count)))), { papers: [consignedTo('Ivan Petrov')] });
    const [few] = foundOf(5);
    expect(few?.pairs).toHaveLength(5);
    expect(few?.evidence.filter(({ source }) => source === 'watchlist')).toHaveLength(5);
    expect(few?.message).toContain('4 more entries are like it; what you decide is for all of them.');
    const [lots] = foundOf(60);
    expect(lots?.pairs).toHaveLength(60);
    expect(lots?.evidence.filter(({ source }) => source === 'watchlist')).toHaveLength(20);
    expect(lots?.message).toContain('Of all 60, the 20 most alike are shown.');
  });

  it('finds nothing more and nothing less where only the nationality is another', () => {
    for (const name of ['LINDQVIST', 'VELTRANOV']) {
      const subjects = [null, 'EST', 'KEN', 'IRN', 'USA'].map((nationality) =>
        foundBy(k1, { papers: [identity({ surname: name, givenNames: 'MIKHEL DANILO', nationality })] }).map(
          ({ subject }) => subject,
        ),
      );
      expect(new Set(subjects.map(String)).size).toBe(1);
    }
  });

  it('says so where no list is loaded', () => {
    expect(reasonNotExamined(k1ListedParty(screeningBy(null)), { papers: [consignedTo('Anyone')] })).toBe(
      'no watchlist is loaded',
    );
  });
});

describe('K2: the vessel on a watchlist', () => {
  const on = (name: string | null, imo: string | null) => ({ papers: [transportPaper([], { vessel: { name, imo } })] });

  it('fires for a listed IMO number under any name', () => {
    expect(gist(foundBy(k2, on('SUNNY DAY', '9074729')))).toEqual(['vessel 9074729: critical, sure']);
  });

  it('only asks to verify a name alone, and is silent where the number is another', () => {
    expect(gist(foundBy(k2, on('QUIET PELICAN', null)))).toEqual(['vessel QUIET PELICAN: medium, verify']);
    expect(foundBy(k2, on('QUIET PELICAN', '9321483'))).toEqual([]);
  });

  it('takes no number with a wrong check digit', () => {
    expect(isImoNumber('9074729')).toBe(true);
    expect(isImoNumber('9074728')).toBe(false);
    expect(foundBy(k2, on('SUNNY DAY', '9074728'))).toEqual([]);
  });

  it('says so without a list or a vessel', () => {
    expect(reasonNotExamined(k2ListedVessel(screeningBy(null)), on('X', null))).toBe('no watchlist is loaded');
    expect(reasonNotExamined(k2, on(null, null))).toBe('no transport paper names the vessel');
  });
});
