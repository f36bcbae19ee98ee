import * as z from 'zod';

/** What names a firm or its account beyond doubt, as papers print it in their heads and feet. */
export const identifierKindSchema = z.enum([
  'vat',
  'eori',
  'registration',
  'iban',
  'bic',
  'account',
  'telephone',
  'fax',
  'email',
  'website',
]);
export type IdentifierKind = z.infer<typeof identifierKindSchema>;

export interface Identifier {
  kind: IdentifierKind;
  /** Without spaces and separators, letters as capitals; addresses of the net as printed, in lower case. */
  value: string;
  /** As printed. */
  text: string;
  certainty: number;
}

interface Pattern {
  kind: IdentifierKind;
  /** The first group is the value. */
  pattern: RegExp;
  holds?: (value: string) => boolean;
}

const NUMBER = String.raw`\s*(?:no|nr|num|number|nummer|n[°ºo]|id|code)?\.?\s*[:#]?\s*`;
/** Labels may stand in one cell with what they name, or a word before it. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'email', pattern: /([\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/giu },
  { kind: 'website', pattern: /(?<![@\p{L}\d.])((?:https?:\/\/|www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?)/giu },
  {
    kind: 'iban',
    pattern: /(?<![A-Z\d])([A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?)(?![A-Z\d])/g,
    holds: isIban,
  },
  { kind: 'account', pattern: /\bIBAN\s*[:.]?\s*([A-Z]{2}\d{2}[A-Z\d ]{6,30}[A-Z\d])/g },
  {
    kind: 'bic',
    pattern: /\b(?:BIC|SWIFT)(?:[ /-]?(?:BIC|SWIFT|code))*\s*[:.]?\s*([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![A-Z\d])/gi,
  },
  { kind: 'eori', pattern: new RegExp(String.raw`\bEORI${NUMBER}([A-Z]{2}\s?[A-Z\d]{6,15})(?![A-Z\d])`, 'gi') },
  {
    kind: 'vat',
    pattern:
      /(?<!\p{L})(?:VAT|T\.?V\.?A\.?|MwSt\.?|USt\.?|UID|BTW|I\.?V\.?A\.?|P\.? ?IVA|partita iva|NIF|CIF|GSTIN?|CNPJ|tax|NPWP|TRN)(?:[ .-]*(?:reg(?:istration)?|ident(?:ifikations)?|intra ?com\w*|id|no|nr|number|nummer|num[ée]ro|n[°ºo]|code|prefix))*\s*[-.–]*\s*[:#]?\s*([A-Z]{0,3}[\s-]?\d(?:[\d ./-]{5,19}[\dA-Z]|[A-Z\d]{7,14})[A-Z\d]{0,3})(?![\p{L}\d])/giu,
  },
  {
    kind: 'vat',
    pattern:
      /(?<![A-Z\d])((?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[A-Z\d]?\d{7,9}(?:B\d{2}|[A-Z])?\d{0,2})(?![A-Z\d])/g,
  },
  {
    kind: 'registration',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:HRB|HRA|KvK(?: \p{Lu}\p{L}+)?|SIRE[NT]|CIN|C\.?R\.?N|ABN|ACN|company reg\w*|registered(?: in [\p{L} ]{3,20})?|registration|reg|REA|CRC)${NUMBER}([A-Z]{0,3}\s?\d[\d .A-Z]{3,22}\d)(?![\p{L}\d])`,
      'giu',
    ),
  },
  { kind: 'registration', pattern: /(?<!\d)([A-D]?\s?\d{3} \d{3} \d{3})\s+R\.?C\.?S/g },
  {
    kind: 'account',
    pattern:
      /(?<!\p{L})(?:bank account|account(?: number)?|a\/c|acc(?:oun)?t|kto|konto(?:nummer)?|rekening(?:nummer)?|compte|cuenta|conto|conta)(?:[- ]*(?:no|nr|num|number|n[°ºo]))?\.?\s*[:#]?\s*([A-Z]{0,2}\d[\d -]{4,28}\d)(?![\p{L}\d])/giu,
  },
  {
    kind: 'fax',
    pattern: /(?<!\p{L})(?:tele)?fax\.?\s*(?:no\.?|nr\.?)?\s*[:.]?\s*(\+?\(?\d[\d ()/.-]{5,22}\d)(?!\d)/giu,
  },
  {
    kind: 'telephone',
    pattern:
      /(?<!\p{L})(?:tel|tél|telf|tlf|ph|phone|telephone|téléphone|telefon|telefoon|teléfono|telefono|telefone|mobile|mob|gsm)\.?\s*(?:no\.?|nr\.?)?\s*[:.]?\s*(\+?\(?\d[\d ()/.-]{5,22}\d)(?!\d)/giu,
  },
  { kind: 'telephone', pattern: /(?<![\d+(.])(\+\d{1,3}[ (]\(?\d[\d ()/.-]{5,18}\d|\(\d{3}\)[ -]+\d{3}-\d{4})(?!\d)/g },
];
const LONGEST = 2000;

/** The identifiers that a text prints, each once, in the order of the text. An IBAN only where its check digits hold. */
export function identifiersIn(text: string): Identifier[] {
  const found: (Identifier & { at: number })[] = [];
  for (const { kind, pattern, holds } of PATTERNS) {
    for (const match of text.slice(0, LONGEST).matchAll(pattern)) {
      const printed = (match[1] ?? '').trim();
      const value = plain(kind, printed);
      const at = match.index + match[0].indexOf(printed);
      if (printed === '' || (holds && !holds(value)) || found.some((one) => overlaps(one, at, printed))) continue;
      found.push({ kind, value, text: printed, certainty: holds || kind === 'email' ? 1 : 0.9, at });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _at, ...identifier }) => identifier);
}

function overlaps(one: { at: number; text: string }, at: number, text: string): boolean {
  return at < one.at + one.text.length && one.at < at + text.length;
}

function plain(kind: IdentifierKind, text: string): string {
  if (kind === 'email' || kind === 'website') return text.toLowerCase().replace(/[.,;]+$/, '');
  return text.toUpperCase().replace(/[^A-Z\d+]/g, '');
}

/** ISO 13616: moved by four places and with letters as 10 to 35, the number leaves 1 when divided by 97. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value)) return false;
  const moved = value.slice(4) + value.slice(0, 4);
  let rest = 0;
  for (const character of moved) {
    const digits = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
