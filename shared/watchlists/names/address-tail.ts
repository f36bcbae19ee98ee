/** What streets, buildings and boxes are called where papers are written, in plain letters. */
const STREET =
  'street str st road rd avenue ave av boulevard blvd lane ln drive quay wharf square sq highway hwy building bldg tower floor fl suite unit room apt apartment office block district rue quai allee place chaussee calle avenida carrera paseo plaza colonia via viale piazza corso rua largo strasse weg platz allee gasse straat laan kade plein ulitsa ul prospekt pr shosse pereulok naberezhnaya korpus dom ulica vulytsia sokak sok cadde cad caddesi mahalle mah mahallesi jalan jl lorong shari sharia khiaban nagar marg chowk box pobox postbox boxno bp apartado postfach po';
const STREETS: ReadonlySet<string> = new Set(STREET.split(' '));
/** Longer than these are words that are written onto what the street is called: Hafenstrasse, Prinsengracht. */
const STREET_ENDS = /.{3,}(?:strasse|straße|straat|gracht|gatan|gata|vej|veien|weg|kade|plein|platz|allee|laan)$/;
const NUMBER = /^(?:no\.?)?#?\d{1,5}(?:[-/]?\d{0,4})?[a-z]?$/;
/** A street stands so near its number. */
const NEAR = 4;
const BREAK = /\r\n?|\n|;|,/;

/**
 * A name without the address that is written behind it, as papers do where both stand in one field: from the first number
 * that has a street or a box near it, or from the first part behind a comma that has both. What begins as an address stays
 * whole: it is no name, or one that is made of one.
 */
export function withoutAddress(name: string): string {
  if (!/\d/.test(name)) return name;
  let kept = '';
  for (const part of name.split(new RegExp(`(${BREAK.source})`))) {
    const words = part.trim().toLowerCase().split(/\s+/);
    const isAddress = words.some(isNumber) && words.some(isStreet);
    if (isAddress && /\p{L}/u.test(kept)) return kept.replace(/[\s,;]+$/, '');
    kept += part;
  }
  const words = [...kept.matchAll(/\S+/g)];
  const plain = words.map(([word]) => word.toLowerCase().replace(/^[(]|[,.;:)]+$/g, ''));
  for (const [at, word] of plain.entries()) {
    const begins = isNumber(word) || /^p\.?o\.?b?$/.test(word);
    if (at > 0 && begins && plain.slice(at + 1, at + 1 + NEAR).some(isStreet))
      return kept.slice(0, words[at]?.index).trimEnd();
  }
  return name;
}

function isNumber(word: string): boolean {
  return NUMBER.test(word.replace(/[,.;:)]+$/, ''));
}

function isStreet(word: string): boolean {
  const plain = word.replaceAll('.', '').replace(/[,;:)]+$/, '');
  return STREETS.has(plain) || STREET_ENDS.test(plain);
}
