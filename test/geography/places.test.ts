import { describe, expect, it } from 'vitest';
import { kmBetween, utcOffsetsOf } from '../../shared/geography/coasts.ts';
import { isSamePlace, type Place, placeOf } from '../../shared/geography/places.ts';

const place = (text: string): Place => {
  const found = placeOf(text);
  if (found === null) throw new Error(`${text} is no place`);
  return found;
};

describe('a place on a paper', () => {
  it.each([
    ['NLRTM', 'NLRTM', 'NL'],
    ['NLRTM ROTTERDAM', 'NLRTM', 'NL'],
    ['Rotterdam', 'NLRTM', 'NL'],
    ['Port of Antwerp', 'BEANR', 'BE'],
    ['Port Klang, Malaysia', 'MYPKG', 'MY'],
    ['Springvale, South Africa', null, 'ZA'],
    ['GENOA', 'ITGOA', 'IT'],
    ['Springvale', null, null],
  ])('%s is %s in %s', (text, locode, country) => {
    expect(placeOf(text)).toMatchObject({ locode, country });
  });

  it('is none where nothing is printed', () => {
    expect([placeOf(null), placeOf(' ')]).toEqual([null, null]);
  });

  it('is compared by code, by name and by country, and left open where neither tells', () => {
    expect(isSamePlace(place('NLRTM'), place('Rotterdam'))).toBe(true);
    expect(isSamePlace(place('CNYTN'), place('Shenzhen'))).toBe(true);
    expect(isSamePlace(place('NLRTM'), place('BEANR'))).toBe(false);
    expect(isSamePlace(place('Springvale'), place('SPRINGVALE HARBOUR'))).toBe(true);
    expect(isSamePlace(place('Springvale, South Africa'), place('NLRTM'))).toBe(false);
    expect(isSamePlace(place('Springvale'), place('ZADUR'))).toBeNull();
  });
});

describe('five capitals', () => {
  it('are a name where the country behind them is not that of the code', () => {
    expect(placeOf('NAMPO, NORTH KOREA')).toMatchObject({ locode: null, country: 'KP' });
    expect(placeOf('NLRTM, NETHERLANDS')).toMatchObject({ locode: 'NLRTM', country: 'NL' });
    expect(placeOf('USNYC NEW YORK, NY')).toMatchObject({ locode: 'USNYC' });
  });
});

describe('distances and clocks', () => {
  it('knows rough distances and says where it does not', () => {
    expect(kmBetween('CN', 'NL')).toBeGreaterThan(8000);
    expect(kmBetween('CN', 'NL')).toBeLessThan(10_000);
    expect(kmBetween('NL', 'NL')).toBe(0);
    expect(kmBetween('NL', 'XX')).toBeNull();
  });

  it('knows the spread of clocks of a country, and takes the whole world where it is not known', () => {
    expect(utcOffsetsOf('CN')).toEqual([8, 8]);
    expect(utcOffsetsOf(null)).toEqual([-12, 14]);
  });
});
