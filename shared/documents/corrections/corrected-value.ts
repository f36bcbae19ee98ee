import { parseHsCode, parseSizeType, parseUnNumber } from '../printed/codes.ts';
import { parseContainerNumber } from '../printed/container-number.ts';
import { countryCodeOf } from '../printed/country.ts';
import { parseDate } from '../printed/date.ts';
import { parseImoNumber } from '../printed/imo-number.ts';
import { parseAmount } from '../printed/money.ts';
import { parseCount, parseDecimal } from '../printed/number.ts';
import { parseVolume } from '../printed/volume.ts';
import { parseWeight } from '../printed/weight.ts';
import { asText, type Parsed } from '../snippet.ts';
import { CorrectionError } from './correction.ts';

interface FieldParser {
  fields: RegExp;
  /** What is wanted, with an example: told where the value is none. */
  wanted: string;
  parse(text: string): Parsed<string | number | boolean> | null;
}

/** From here on a value can be taken in one way only: an officer who means something is not guessed at. */
const UNAMBIGUOUS = 0.9;

const sure = <T>(value: T | null | undefined): Parsed<T> | null =>
  value === null || value === undefined ? null : { value, certainty: 1 };

/** By the last name of a path, the parser that readers use for such a field; what stands earlier goes first. */
const PARSERS: readonly FieldParser[] = [
  {
    fields: /(?:^|\.)containers\[\d+\](?:\.number)?$/,
    wanted: 'a container number of four letters and seven figures, such as MSCU3054383',
    parse: (text) => parseContainerNumber(text, { ocr: false }),
  },
  {
    fields: /Kg$/,
    wanted: 'a weight with a point before decimals and no grouping, such as 18400 or 18.4 t',
    parse: (text) => parseWeight(text),
  },
  { fields: /M3$/, wanted: 'a volume in cubic metres, such as 62.5', parse: (text) => parseVolume(text) },
  {
    fields: /(?:^|\.)hsCode$/,
    wanted: 'a code of goods of 4, 6, 8 or 10 figures, such as 847130',
    parse: (text) => (/^[\d. ]+$/.test(text) ? parseHsCode(text) : null),
  },
  { fields: /(?:^|\.)unNumber$/, wanted: 'a UN number, such as 1263', parse: parseUnNumber },
  { fields: /(?:^|\.)sizeType$/, wanted: 'a size and type of container, such as 22G1', parse: parseSizeType },
  {
    fields: /(?:^|\.)imo$/,
    wanted: 'an IMO number of seven figures, such as 9074729',
    parse: (text) => sure(parseImoNumber(text)?.value),
  },
  {
    fields: /Date$/,
    wanted: 'a date, such as 2026-03-04',
    parse(text) {
      const parsed = parseDate(text);
      return parsed === null || parsed.ambiguous ? null : parsed;
    },
  },
  {
    fields: /(?:^|\.)(?:unitPrice|amount|total|subtotal|freight|insurance|taxTotal)$/,
    wanted: 'an amount with a point before decimals and no grouping, such as 1234.50',
    parse: (text) => parseAmount(text),
  },
  {
    fields: /(?:^|\.)(?:country|\w+Country)$/,
    wanted: 'a country, such as BR or Brazil',
    parse: (text) => sure(countryCodeOf(text)),
  },
  { fields: /(?:^|\.)(?:packages|totalPackages)$/, wanted: 'a whole number, such as 480', parse: parseCount },
  {
    fields: /(?:^|\.)(?:quantity|\w+C)$/,
    wanted: 'a number, such as 12.5',
    parse(text) {
      const parsed = parseDecimal(text);
      return parsed && { ...parsed, value: Number(parsed.value) };
    },
  },
  {
    fields: /(?:^|\.)(?:empty|marinePollutant|packingCertificate)$/,
    wanted: 'yes or no',
    parse: (text) => sure(({ yes: true, no: false, true: true, false: false } as const)[text.toLowerCase()]),
  },
];
const TEXT: FieldParser = { fields: /./, wanted: 'some text', parse: asText };

/** A corrected value as the field at `path` holds it. Throws CorrectionError where the text is none, or could be two. */
export function correctedValue(path: string, text: string): string | number | boolean {
  const { wanted, parse } = PARSERS.find(({ fields }) => fields.test(path)) ?? TEXT;
  const parsed = parse(text.normalize('NFC').trim());
  if (parsed !== null && parsed.certainty >= UNAMBIGUOUS) return parsed.value;
  throw new CorrectionError('correction.value', `${path} is to be ${wanted}`);
}
