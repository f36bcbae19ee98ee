import countries from 'i18n-iso-countries/index.js';

/** Codes of ICAO 9303 part 3, section 5, that ISO 3166 has not; UTO is that of its specimens. */
const BEYOND_ISO = [
  ...['D', 'EUE', 'GBD', 'GBN', 'GBO', 'GBP', 'GBS', 'RKS', 'UNO', 'UNA', 'UNK', 'UTO', 'IAO', 'XAA', 'XBA', 'XIM'],
  ...['XCC', 'XCE', 'XCO', 'XEC', 'XES', 'XMP', 'XOM', 'XPO', 'XDC', 'XXA', 'XXB', 'XXC', 'XXX'],
];

/** Codes of issuers and nationalities as zones print them: three places, filled up. */
export const ZONE_COUNTRIES: ReadonlySet<string> = new Set(
  [...Object.keys(countries.getAlpha3Codes()), ...BEYOND_ISO].map((code) => code.padEnd(3, '<')),
);
