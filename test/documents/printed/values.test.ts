import { describe, expect, test } from 'vitest';
import {
  parseHsCode,
  parsePort,
  parseReference,
  parseSizeType,
  sealsIn,
} from '../../../shared/documents/printed/codes.ts';
import { countryCodeOf, countryOfAddress } from '../../../shared/documents/printed/country.ts';
import { isImoNumber, parseImoNumber } from '../../../shared/documents/printed/imo-number.ts';
import { parseIncoterm, parseIncotermPlace } from '../../../shared/documents/printed/incoterm.ts';
import { currencyIn, parseAmount } from '../../../shared/documents/printed/money.ts';
import { splitNameFromAddress } from '../../../shared/documents/printed/party-text.ts';
import { parseWeight, weightUnitIn } from '../../../shared/documents/printed/weight.ts';

describe('weights', () => {
  test.each([
    ['24,500.000 KGM', 24500],
    ['24.5 t', 24500],
    ['1.234,5 kg', 1234.5],
    ['18.9 MT', 18900],
    ['54,000.00 lbs', 24493.988],
    ['KG 1,250.00', 1250],
    ['120 公斤', 120],
  ])('%s is %d kg', (printed, kg) => {
    expect(parseWeight(printed)?.value).toBe(kg);
  });
  test('a conversion is told', () => {
    expect(parseWeight('1 t')?.repaired).toBe('converted from t to kg (x 1000)');
  });
  test('the unit of the heading holds where the cell has none', () => {
    expect(parseWeight('2.5', { heading: weightUnitIn('Gross weight (MT)') })?.value).toBe(2500);
    expect(parseWeight('2.5')?.certainty).toBeLessThan(1);
  });
  test('a volume is no weight', () => {
    expect(parseWeight('2.5 CBM')).toBeNull();
  });
});

describe('money', () => {
  test.each([
    ['USD 1,234.56', '1234.56'],
    ['1.234,56 €', '1234.56'],
    ['$ 42.00', '42.00'],
    ['Rs 1939', '1939'],
    ['-12.50', '-12.50'],
    ['EUR -5.00', '-5.00'],
    ['US$ 1,200.00', '1200.00'],
    ['4.20 / kg', '4.20'],
    ['12,50 € per piece', '12.50'],
    ['1.250,-', '1250.00'],
    ['(1,234.56)', '-1234.56'],
  ])('%s is %s', (printed, amount) => {
    expect(parseAmount(printed)?.value).toBe(amount);
  });
  test('a currency is told by its code or its own sign, a dollar sign is a guess', () => {
    expect(currencyIn('Amount (USD)')).toEqual({ value: 'USD', certainty: 1 });
    expect(currencyIn('€ 5')?.value).toBe('EUR');
    expect(currencyIn('$ 5')?.certainty).toBeLessThan(0.8);
    expect(currencyIn('THE END')).toBeNull();
  });
});

describe('codes', () => {
  test('an IMO number is checked', () => {
    expect(isImoNumber('9074729')).toBe(true);
    expect(parseImoNumber('IMO No. 9074729')).toEqual({ value: '9074729', certainty: 1 });
    expect(parseImoNumber('IMO 9074728')?.certainty).toBeLessThan(0.8);
  });
  test.each([
    ['8471.30', '847130'],
    ['0901 11 00', '09011100'],
    ['HS 732392', '732392'],
  ])('the HS code of %s is %s', (printed, code) => {
    expect(parseHsCode(printed)?.value).toBe(code);
  });
  test('chapter 00 and other figures are no HS code', () => {
    expect(parseHsCode('0012')).toBeNull();
    expect(parseHsCode('1.234,56')).toBeNull();
  });
  test.each([
    ['Rotterdam (NLRTM)', 'NLRTM'],
    ['NL RTM', 'NLRTM'],
    ['BRSSZ Santos', 'BRSSZ'],
    ['NLRTM ROTTERDAM', 'NLRTM'],
    ['VNSGN HO CHI MINH CITY', 'VNSGN'],
    ['GENOA ITALY', 'GENOA ITALY'],
    ['GRAND BAHAMA', 'GRAND BAHAMA'],
    ['ITSPE LA SPEZIA', 'ITSPE'],
    ['KRPUS BUSAN', 'KRPUS'],
    ['SANTO DOMINGO', 'SANTO DOMINGO'],
    ['Port Said', 'Port Said'],
  ])('the port %s is %s', (printed, port) => {
    expect(parsePort(printed)?.value).toBe(port);
  });
  test('an Incoterm is found by its letters', () => {
    expect(parseIncoterm('FOB Santos, Incoterms 2020')?.value).toBe('FOB');
    expect(parseIncoterm('Delivered')).toBeNull();
  });
  test('the place of an Incoterm is what stands beside it, without the edition', () => {
    expect(parseIncotermPlace('FOB Santos, Incoterms 2020')?.value).toBe('Santos');
    expect(parseIncotermPlace('DAP - DELIVERED AT PLACE')).toBeNull();
  });
  test('a reference is one word with a figure', () => {
    expect(parseReference('INV/2026/03-8 of 3 May')?.value).toBe('INV/2026/03-8');
    expect(parseReference('n°562044387')?.value).toBe('562044387');
    expect(parseReference('see below')).toBeNull();
  });
  test('size types of ISO 6346 and the names of the trade', () => {
    expect(parseSizeType('22G1')?.value).toBe('22G1');
    expect(parseSizeType("40' HC")?.value).toBe('40HC');
    expect(parseSizeType("40 ' HR")?.value).toBe('40HR');
    expect(parseSizeType('20 ’DV')?.value).toBe('20DV');
    expect(parseSizeType('FULL')).toBeNull();
  });
  test('several seals of one cell', () => {
    expect(sealsIn('TW445501 / EU-88412, none')).toEqual(['TW445501', 'EU-88412']);
  });
});

describe('countries', () => {
  test.each([
    ['Weena 1, 3012 CN Rotterdam, Netherlands', 'NL'],
    ['Ul. Morska 5, Gdańsk, Polen', 'PL'],
    ['12 Road, Mumbai 400001 India', 'IN'],
    ['Shenzhen, P.R. China', 'CN'],
    ['Busan, Republic of Korea', 'KR'],
    ['Via Roma 1, Genova, Regno Unito', 'GB'],
    ['Rotterdam, Pays-Bas', 'NL'],
    ['1 High Street, Mobile, AL 36602, Verenigde Staten', 'US'],
    ['Hafenstraße 2, D-20457 Hamburg', 'DE'],
  ])('%s lies in %s', (address, country) => {
    expect(countryOfAddress(address)).toBe(country);
  });
  test('two letters at the end of a part are as likely a state', () => {
    expect(countryOfAddress('4557 Some Street, Fremont CA')).toBeNull();
  });
  test('codes of two and three letters', () => {
    expect(countryCodeOf('CHN')).toBe('CN');
    expect(countryCodeOf('NL')).toBe('NL');
    expect(countryCodeOf('XQ')).toBeNull();
  });
});

test('a name keeps the legal form behind its comma', () => {
  expect(splitNameFromAddress('Blue Harbour Trading Co., Ltd., 12 Quay Road, Leith')).toEqual({
    name: 'Blue Harbour Trading Co., Ltd.',
    address: '12 Quay Road, Leith',
  });
});
