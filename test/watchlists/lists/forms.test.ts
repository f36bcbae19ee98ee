import { expect, it } from 'vitest';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { watchlistEntrySchema } from '../../../shared/watchlists/entry.ts';
import { brief, FORMS, specimen } from './specimens.ts';

/** What the invented list comes to in each form: all that the form says of an entry, and what of it can't be used. */
const READ: Record<string, { form: string; entries: Record<string, string>[]; warnings: unknown[] }> = {
  'canada-xml': {
    form: "Canada's XML",
    entries: [
      {
        entry: 'x:JSR-7 vessel',
        names: 'primary QUIET PELICAN',
        numbers: 'imo 9074729',
        programmes: 'Justice for Sample Regulations (JSR)',
        days: '2022-05-06',
      },
      {
        entry: 'x:MT-1Part1-1 person',
        names: 'primary Aldemar Iosif QUANDRELL | strong Aldemar Kvandrel | strong Альдемар Квандрелл',
        born: '1961-02-03 | 1963-01-01..1963-12-31',
        programmes: 'Malta, Schedule 1, Part 1',
        days: '2020-01-15',
      },
      {
        entry: 'x:MT-1Part2-1 organisation',
        names:
          'primary OSTERVALE SHIPPING & TRADING CO., LTD. | strong Ostervale S&T | strong Ostervale Lines, LLC | strong Osterline | strong OSTL',
        programmes: 'Malta, Schedule 1, Part 2',
        days: '2021-03-04',
      },
    ],
    warnings: [],
  },
  'csl-csv': {
    form: 'CSL as CSV',
    entries: [
      {
        entry: 'x:EL-b3 organisation',
        names: 'primary Ostervale Shipping & Trading Co., Ltd.',
        countries: 'CY',
        addresses: 'Limassol (CY)',
        programmes: 'Entity List (EL) - Bureau of Industry and Security',
        days: '2021-03-04',
      },
      {
        entry: 'x:SDN-900501 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Aldemar KVANDREL',
        born: '1961-02-03 | 1963-01-01..1963-12-31',
        countries: 'CY MT',
        nationalities: 'CY MT',
        numbers: 'passport X0000101 MT',
        addresses: '18 Nowhere Quay, Valletta, VLT 0000 (MT)',
        programmes: 'Specially Designated Nationals (SDN) - Treasury Department | TW-SAMPLE | TW-OTHER',
        days: '2020-01-15',
      },
      {
        entry: 'x:SDN-900503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'imo 9074729 | mmsi 215000000 | call-sign 9HTW0',
        programmes: 'Specially Designated Nationals (SDN) - Treasury Department | TW-SAMPLE',
      },
    ],
    warnings: [{ kind: 'type', count: 1, places: ['csl.csv, row 4'] }],
  },
  'csl-json': {
    form: 'CSL as JSON',
    entries: [
      {
        entry: 'x:EL-b3 organisation',
        names: 'primary Ostervale Shipping & Trading Co., Ltd.',
        countries: 'CY',
        addresses: 'Limassol (CY)',
        programmes: 'Entity List (EL) - Bureau of Industry and Security',
        days: '2021-03-04',
      },
      {
        entry: 'x:SDN-900501 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Aldemar KVANDREL',
        born: '1961-02-03 | 1963-01-01..1963-12-31',
        countries: 'CY MT',
        nationalities: 'CY MT',
        numbers: 'passport X0000101 MT',
        addresses: '18 Nowhere Quay, Valletta, VLT 0000 (MT)',
        programmes: 'Specially Designated Nationals (SDN) - Treasury Department | TW-SAMPLE | TW-OTHER',
        days: '2020-01-15',
      },
      {
        entry: 'x:SDN-900503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'imo 9074729 | mmsi 215000000 | call-sign 9HTW0',
        programmes: 'Specially Designated Nationals (SDN) - Treasury Department | TW-SAMPLE',
      },
    ],
    warnings: [{ kind: 'type', count: 1, places: ['csl.json, entry 3'] }],
  },
  'eu-csv': {
    form: "the EU's CSV",
    entries: [
      {
        entry: 'x:EU.9005.01 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Альдемар КВАНДРЕЛЛ',
        born: '1961-02-03 | circa 1960-01-01..1964-12-31',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT',
        addresses: '18 Nowhere Quay, VLT 0000, Valletta (MT)',
        programmes: 'TWS',
        days: '2024-05-07',
      },
      {
        entry: 'x:EU.9005.02 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        numbers: 'registration TW-100200 CY',
        programmes: 'TWS',
        days: '2023-02-25',
      },
    ],
    warnings: [],
  },
  'eu-xml': {
    form: "the EU's XML",
    entries: [
      {
        entry: 'x:EU.9005.01 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Альдемар КВАНДРЕЛЛ | weak the Heron',
        born: '1961-02-03 | circa 1963-04-01..1963-04-30 | circa 1960-01-01..1964-12-31',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT',
        addresses: '18 Nowhere Quay, VLT 0000, Valletta (MT)',
        programmes: 'TWS',
        days: '2020-01-15',
      },
      {
        entry: 'x:EU.9005.02 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        numbers: 'registration TW-100200 CY',
        programmes: 'TWS',
        days: '2023-02-25',
      },
    ],
    warnings: [{ kind: 'birth-date', count: 1, places: ['fsf.xml, line 3, entry EU.9005.01'] }],
  },
  'follow-the-money': {
    form: 'FollowTheMoney',
    entries: [
      {
        entry: 'x:tw-501 person M',
        names:
          'primary Aldemar Iosif Quandrell | strong Альдемар Квандрелл | strong Aldemar Kvandrel | strong Aldemar Quand | weak the Heron',
        born: '1961-02-03 | 1963-04-01..1963-04-30 | 1964-01-01..1964-12-31',
        countries: 'CY MT',
        nationalities: 'MT',
        numbers: 'passport X0000102 CY | passport X0000101 | national-identity 0000161M',
        addresses: '18 Nowhere Quay, Valletta VLT 0000 (MT)',
        programmes: 'sanction | TW Sample',
        days: '2020-01-15',
      },
      {
        entry: 'x:tw-502 organisation',
        names: 'primary Ostervale Shipping & Trading Co., Ltd.',
        countries: 'CY',
        numbers: 'registration TW-100200',
        addresses: 'Limassol (CY)',
        programmes: 'TW Sample',
        days: '2021-03-04',
      },
      {
        entry: 'x:tw-503 vessel',
        names: 'primary Quiet Pelican',
        countries: 'MT PA',
        nationalities: 'MT',
        numbers: 'imo 9074729 | mmsi 215000000 | call-sign 9HTW0',
      },
      { entry: 'x:tw-504 aircraft', names: 'primary TW-ALPHA', numbers: 'tail-number 9H-TWA' },
    ],
    warnings: [{ kind: 'unused', count: 1, places: ['entities.ftm.json, line 8'] }],
  },
  'ofac-advanced-xml': {
    form: "OFAC's advanced XML",
    entries: [
      {
        entry: 'x:900501 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Альдемар КВАНДРЕЛЛ | strong 匡得茂 | weak THE HERON',
        born: '1961-02-03 | circa 1963-01-01..1964-12-31',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT',
        addresses: '18 Nowhere Quay, Valletta (MT)',
        programmes: 'TW-SAMPLE',
        days: '2024-05-07',
      },
      {
        entry: 'x:900502 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        numbers: 'registration TW-100200 CY | bic OSTEMTMTXXX',
      },
      {
        entry: 'x:900503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'PA',
        nationalities: 'PA',
        numbers: 'imo 9074729',
        programmes: 'TW-SAMPLE',
        days: '2025-06-08',
      },
    ],
    warnings: [],
  },
  'ofac-csv': {
    form: "OFAC's CSV",
    entries: [
      {
        entry: 'x:900501 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Aldemar KVANDREL | weak THE HERON',
        born: '1961-02-03 | circa 1963-01-01..1963-12-31',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT | national-identity 0000161M MT | passport X0000102 CY',
        addresses: '18 Nowhere Quay, Valletta VLT 0000 (MT)',
        programmes: 'TW-SAMPLE | TW-OTHER',
      },
      {
        entry: 'x:900502 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD. | strong OSTERVALE LINES | weak OSTERLINE',
        countries: 'CY PA',
        numbers: 'tax 000-100-200 CY | registration TW-100200 CY | bic OSTEMTMTXXX',
        addresses: 'Limassol (CY)',
        programmes: 'TW-SAMPLE',
      },
      {
        entry: 'x:900503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT PA',
        nationalities: 'MT',
        numbers: 'call-sign 9HTW0 | imo 9074729 | mmsi 215000000',
        programmes: 'TW-SAMPLE',
      },
      { entry: 'x:900504 aircraft', names: 'primary TW-ALPHA', numbers: 'tail-number 9H-TWA', programmes: 'TW-SAMPLE' },
    ],
    warnings: [],
  },
  'ofac-xml': {
    form: "OFAC's XML",
    entries: [
      {
        entry: 'x:900501 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Aldemar KVANDREL | weak THE HERON',
        born: '1961-02-03 | circa 1963-01-01..1963-12-31',
        countries: 'CY MT',
        nationalities: 'CY MT',
        numbers: 'passport X0000101 MT',
        addresses: '18 Nowhere Quay, Valletta, VLT 0000 (MT)',
        programmes: 'TW-SAMPLE | TW-OTHER',
      },
      {
        entry: 'x:900502 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        numbers: 'registration TW-100200 CY | bic OSTEMTMTXXX',
        programmes: 'TW-SAMPLE',
      },
      {
        entry: 'x:900503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'call-sign 9HTW0 | imo 9074729 | mmsi 215000000',
        programmes: 'TW-SAMPLE',
      },
    ],
    warnings: [],
  },
  'private-csv': {
    form: "an agency's own CSV",
    entries: [
      {
        entry: 'x:1 person M',
        names: 'primary Aldemar Iosif QUANDRELL | strong Aldemar Kvandrel | strong Альдемар Квандрелл | weak the Heron',
        born: '1961-02-03 | circa 1963-01-01..1963-12-31',
        countries: 'MT PA',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT | national-identity 0000161M',
        addresses: '18 Nowhere Quay, Valletta (MT)',
        programmes: 'False declarations',
        days: '2024-05-07',
      },
      {
        entry: 'x:2 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        countries: 'CY',
        numbers: 'registration TW-100200 CY',
        programmes: 'Unpaid duties',
        days: '2025-06-08 until 2026-01-31',
      },
      {
        entry: 'x:3 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'imo 9074729 | mmsi 215000000 | call-sign 9HTW0',
      },
    ],
    warnings: [],
  },
  'uk-csv': {
    form: "the UK's CSV",
    entries: [
      {
        entry: 'x:TWS0501 person M',
        names: 'primary ALDEMAR IOSIF QUANDRELL | strong Альдемар Квандрелл | strong ALDEMAR KVANDREL | low THE HERON',
        born: '1961-02-03 | 1963-01-01..1963-12-31',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT | national-identity 0000161M',
        addresses: '18 Nowhere Quay, Valletta, VLT 0000 (MT)',
        programmes: 'The Sample (Sanctions) (Invented) Regulations | OFSI 90501 | UN TWi.501',
        days: '2022-02-25',
      },
      {
        entry: 'x:TWS0502 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        numbers: 'registration TW-100200',
        programmes: 'The Sample (Sanctions) (Invented) Regulations | OFSI 90502',
        days: '2022-02-25',
      },
      {
        entry: 'x:TWS0503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT PA',
        nationalities: 'MT',
        numbers: 'imo 9074729',
        programmes: 'The Sample (Sanctions) (Invented) Regulations | OFSI 90503',
        days: '2022-02-25',
      },
    ],
    warnings: [],
  },
  'uk-xml': {
    form: "the UK's XML",
    entries: [
      {
        entry: 'x:TWS0501 person M',
        names: 'primary ALDEMAR IOSIF QUANDRELL | strong ALDEMAR KVANDREL | strong Альдемар Квандрелл | low THE HERON',
        born: '1961-02-03 | 1963-01-01..1963-12-31 | 1964-04-01..1964-04-30',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT | national-identity 0000161M',
        addresses: '18 Nowhere Quay, Valletta, VLT 0000 (MT)',
        programmes: 'The Sample (Sanctions) (Invented) Regulations | OFSI 90501 | UN TWi.501',
        days: '2022-02-25',
      },
      {
        entry: 'x:TWS0502 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD.',
        numbers: 'registration TW-100200',
        programmes: 'The Sample (Sanctions) (Invented) Regulations',
        days: '2022-02-26',
      },
      {
        entry: 'x:TWS0503 vessel',
        names: 'primary QUIET PELICAN',
        countries: 'MT PA',
        nationalities: 'MT',
        numbers: 'imo 9074729',
        programmes: 'The Sample (Sanctions) (Invented) Regulations',
        days: '2022-02-27',
      },
    ],
    warnings: [{ kind: 'birth-date', count: 1, places: ['uk-sanctions-list.xml, line 4, entry TWS0501'] }],
  },
  'un-xml': {
    form: "the UN's XML",
    entries: [
      {
        entry: 'x:6999501 person M',
        names:
          'primary ALDEMAR IOSIF QUANDRELL | strong Aldemar Kvandrel | strong A. I. Kvandrel | strong Альдемар Квандрелл | low the Heron',
        born: '1961-02-03 | circa 1963-01-01..1963-12-31 | circa 1960-01-01..1964-12-31',
        countries: 'MT',
        nationalities: 'MT',
        numbers: 'passport X0000101 MT | national-identity 0000161M',
        addresses: '18 Nowhere Quay, Valletta (MT)',
        programmes: 'TW-Sample | TWi.501',
        days: '2020-01-15',
      },
      {
        entry: 'x:6999502 organisation',
        names: 'primary OSTERVALE SHIPPING & TRADING CO., LTD. | strong Ostervale Lines',
        countries: 'CY',
        addresses: 'Limassol (CY)',
        programmes: 'TW-Sample | TWe.502',
        days: '2021-03-04 until 2025-12-31',
      },
    ],
    warnings: [],
  },
};

it.each(FORMS)('reads all that a list says in the form %s', (folder) => {
  const { form, entries, warnings } = parseList('x', specimen(folder));
  expect({ form, entries: entries.map(brief), warnings }).toEqual(READ[folder]);
  for (const entry of entries) expect(watchlistEntrySchema.parse(entry)).toEqual(entry);
});

it.each(FORMS)('knows the form %s by what its files hold, whatever their names', (folder) => {
  const renamed = new Map([...specimen(folder)].map(([, bytes], index) => [`download-${index}`, bytes]));
  expect(parseList('x', renamed).entries).toEqual(parseList('x', specimen(folder)).entries);
});
