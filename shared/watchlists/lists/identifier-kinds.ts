import type { IdentifierKind } from '../entry.ts';

/** Numbers that many may share, or that are no numbers of the party: not for telling one from another. */
const NONE =
  /phone|telephone|\bfax\b|e-?mail|website|digital currency|\bdate\b|sanctions|organization type|target type|\bmodel\b|operator|transactions|chinese commercial|\bBIK\b|executive order|directive|linked to|nationality|ticker|information|\baddress\b/i;

const KINDS: readonly (readonly [RegExp, IdentifierKind])[] = [
  [/passport|pasaporte|passeport/i, 'passport'],
  [/\bIMO\b|vessel registration|maritime organization/i, 'imo'],
  [/\bMMSI\b/i, 'mmsi'],
  [/call ?sign/i, 'call-sign'],
  [/tail number/i, 'tail-number'],
  [/swift|\bBIC\b/i, 'bic'],
  [/\btax|V\.?A\.?T\b|\bNIT\b|\bRUC\b|R\.?F\.?C\b|C\.?U\.?I\.?T\b|\bRIF\b|FEIN|fiscal|\bINN\b|\bTIN\b/i, 'tax'],
  [
    /national (?:foreign )?id|identity card|identification (?:number|card|document)|identification$|^id(?:entity)? ?(?:card)?$|cedula|C\.?U\.?R\.?P|D\.?N\.?I\b|tazkira|personal id|residen(?:cy|ce|t)|electoral|electionid|social security|\bssn\b|refugee id|stateless/i,
    'national-identity',
  ],
  [
    /regist|company|business|commerc|trade license|gazette|folio|matricula|social credit|C\.R\.|legal entity|\bLEI\b|D-U-N-S|chamber|enterprise|branch unit|charity|incorporation|OGRN|regnumber/i,
    'registration',
  ],
];

/** The kind of number that a list's own words name; null where they name none that tells one from another. */
export function identifierKind(label: string): IdentifierKind | null {
  const known = KINDS.find(([pattern]) => pattern.test(label));
  if (known?.[1] === 'passport' || known?.[1] === 'imo') return known[1];
  if (NONE.test(label)) return null;
  return known?.[1] ?? 'document';
}
