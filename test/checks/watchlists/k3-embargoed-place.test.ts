import { describe, expect, it } from 'vitest';
import { k3EmbargoedPlace } from '../../../shared/checks/watchlists/k3-embargoed-place.ts';
import { english } from '../../../shared/language/phrase.ts';
import { EMBARGOES, programmesAt } from '../../../shared/watchlists/embargoes.ts';
import {
  consignment,
  goods,
  identity,
  invoice,
  invoiceLine,
  party,
  seen,
  transportPaper,
} from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

function voyage(places: Record<string, string>, given = {}, evidence = {}) {
  const paper = transportPaper([consignment(given)], { evidence });
  return { ...paper, reading: { ...paper.reading, fields: { ...paper.reading.fields, ...places } } } as typeof paper;
}
const AT_ANTWERP = { port: { locode: 'BEANR' } };
const AT_NEW_YORK = { port: { locode: 'USNYC' } };

describe('K3', () => {
  it('finds a place of the voyage under a comprehensive embargo, once however many papers name it', () => {
    const papers = [voyage({ portOfLoading: 'KPNAM' }), voyage({ portOfLoading: 'KPNAM', placeOfReceipt: 'KPFNJ' })];
    const [found, ...more] = foundBy(k3EmbargoedPlace, { papers });
    expect(more).toEqual([]);
    expect(found?.message).toMatch(
      /^The port of loading KPNAM is in North Korea: by Security Council .* hardly any trade/,
    );
    expect(found?.evidence.map(({ source }) => source)).toEqual(['paper', 'register']);
  });

  it('finds it by the name of the country, too', () => {
    expect(gist(foundBy(k3EmbargoedPlace, { papers: [voyage({ placeOfReceipt: 'Nampo, North Korea' })] }))).toEqual([
      'KP: default, likely',
    ]);
  });

  it('goes by the law of the port: Iran is under a comprehensive embargo in New York and not in Rotterdam', () => {
    const papers = [voyage({ portOfLoading: 'IRBND' })];
    expect(foundBy(k3EmbargoedPlace, { papers })).toEqual([]);
    expect(gist(foundBy(k3EmbargoedPlace, { papers, ...AT_NEW_YORK }))).toEqual(['IR: default, likely']);
  });

  it('finds goods of a heading that an embargo names, by their declared origin or by the place', () => {
    const oil = invoiceLine({ hsCode: '2709.00', originCountry: 'RU' });
    expect(gist(foundBy(k3EmbargoedPlace, { papers: [invoice({ lines: [oil] })], ...AT_ANTWERP }))).toEqual([
      'RU 270900: default, likely',
    ]);
    const loaded = [voyage({ portOfLoading: 'RULED' }, { goods: [goods({ hsCode: '720839' })] })];
    expect(gist(foundBy(k3EmbargoedPlace, { papers: loaded }))).toEqual(['RU 720839: default, likely']);
  });

  it('is silent of other goods from there, of such goods from elsewhere, and of arms where none are declared', () => {
    const wool = invoiceLine({ hsCode: '620520', originCountry: 'RU' });
    const oil = invoiceLine({ hsCode: '270900', originCountry: 'NO' });
    const loaded = voyage(
      { portOfLoading: 'LYTIP', portOfDischarge: 'NLRTM' },
      { goods: [goods({ hsCode: '080410' })] },
    );
    expect(foundBy(k3EmbargoedPlace, { papers: [invoice({ lines: [wool, oil] }), loaded] })).toEqual([]);
  });

  it('finds arms for a country under an embargo on arms', () => {
    const papers = [voyage({ portOfDischarge: 'LYTIP' }, { goods: [goods({ hsCode: '930190' })] })];
    expect(gist(foundBy(k3EmbargoedPlace, { papers }))).toEqual(['LY 930190: default, likely']);
  });

  it('takes no part in who people are: neither nationality nor the country of a party counts', () => {
    const papers = [
      voyage(
        { portOfLoading: 'CNSHA' },
        { shipper: party('Silverpine', 'KP', 'Harbour Street 12, Pyongyang'), consignee: party('Noordkade', 'KP') },
      ),
      identity({ nationality: 'PRK', issuer: 'PRK' }),
      invoice({ originCountry: 'KP', seller: party('Silverpine', 'KP'), lines: [invoiceLine({})] }),
    ];
    expect(foundBy(k3EmbargoedPlace, { papers })).toEqual([]);
  });

  it('asks to verify where the place was read with doubt', () => {
    const papers = [voyage({ portOfLoading: 'KPNAM' }, {}, { portOfLoading: seen('KPNAM', 0.5, 'ocr') })];
    expect(gist(foundBy(k3EmbargoedPlace, { papers }))).toEqual(['KP: default, verify']);
  });

  it('says that it could not look where no place and no origin is given', () => {
    expect(reasonNotExamined(k3EmbargoedPlace, { papers: [transportPaper([consignment({})])] })).toMatch(
      /no paper names/,
    );
  });
});

describe('the table of embargoes', () => {
  it('names for each programme who made the row, of which edition, and what it rests on', () => {
    for (const { id, author, edition, act, countries, kind, headings } of EMBARGOES) {
      expect(
        [author, edition, act].every((text) => english(text).length > 3),
        id,
      ).toBe(true);
      expect(
        countries.every((country) => /^[A-Z]{2}$/.test(country)),
        id,
      ).toBe(true);
      expect(kind === 'goods', id).toBe(headings !== undefined);
    }
    expect(new Set(EMBARGOES.map(({ id }) => id)).size).toBe(EMBARGOES.length);
  });

  it('binds every port by the United Nations, and each by its own law', () => {
    const jurisdictions = (locode: string) => [
      ...new Set(programmesAt(locode).map(({ jurisdiction }) => jurisdiction)),
    ];
    expect(jurisdictions('NLRTM')).toEqual(['UN', 'EU']);
    expect(jurisdictions('USNYC')).toEqual(['UN', 'US']);
    expect(jurisdictions('SGSIN')).toEqual(['UN']);
  });
});
