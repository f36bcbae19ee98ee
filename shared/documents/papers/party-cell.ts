import { asCountry } from '../layout/party-block.ts';
import type { Party } from '../party.ts';
import { splitNameFromAddress } from '../printed/party-text.ts';
import type { SeenTree } from '../seen.ts';
import { type Snippet, seenAs, seenText } from '../snippet.ts';

/** A line that goes on with a name that was too long for its cell. */
const LEGAL_ENDING =
  /^(?:&|and|co\.?|company|inc\.?|ltd\.?|limited|llc|gmbh|b\.?v\.?|n\.?v\.?|s\.?a\.?s?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?|sarl|ltda\.?|lda\.?|c\.? ?v\.?|de c\.? ?v\.?|s\. de r\.? ?l\.?|plc|corp\.?|corporation|ag|kg|a\/s|ab|oyj?|bhd|jsc|pte\.?|pty\.?)(?:[\s,.]|$)/i;
/** `GmbH & Co.` / `KG`. */
const GOES_ON = /(?:&|&\s?co\.?|\sde)$/i;
const CONTACT = /^(?:tel|phone|fax|e-?mail|vat|eori|attn|contact|tax id|cnpj|nif|rut)\b/i;

/** A party in one cell: `Blue Harbour Trading Ltd, 12 Quay Road, Leith, United Kingdom`, or the same line by line. */
export function partyOfCell(cell: Snippet | undefined): SeenTree<Party> | null {
  if (!cell) return null;
  const { name, address } = nameAndAddress(cell);
  const at = (text: string) => ({ text, evidence: cell.evidence });
  return {
    name: seenText(at(name)),
    address: seenText(at(address)),
    country: address === '' ? null : seenAs(at(address), asCountry),
  };
}

/** A firm's name ends so; a second such line begins the next party of a cell. */
const FIRM =
  /(?:^|[\s,.])(?:co|company|inc|ltd|limited|llc|llp|gmbh|ag|kg|b\.?v|n\.?v|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l|ltda|lda|plc|corp|a\/s|ab|oy|pte|pty|bhd|jsc)\.?$/i;

/** Two parties one below the other in a cell, under `Shipper / Consignee`. Where they can't be told apart, none. */
export function partiesOfCell(cell: Snippet | undefined): [Snippet?, Snippet?] {
  const lines = cell?.lines ?? cell?.text.split(/\s+\/\s+/) ?? [];
  const firms = [...lines.keys()].filter(
    (at) => at > 0 && FIRM.test(lines[at] ?? '') && !LEGAL_ENDING.test(lines[at] ?? ''),
  );
  const [second] = lines.length === 2 ? [1] : firms;
  if (!cell || second === undefined || firms.length > 1) return [];
  const part = (own: string[]): Snippet => ({
    text: own.join(' '),
    lines: own,
    evidence: { ...cell.evidence, text: own.join(' ') },
  });
  return [part(lines.slice(0, second)), part(lines.slice(second))];
}

function nameAndAddress(cell: Snippet): { name: string; address: string } {
  const lines = (cell.lines ?? []).filter((line) => !CONTACT.test(line));
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return splitNameFromAddress(cell.text);
  const onFirst = splitNameFromAddress(first);
  // `Blue Harbour Trading Ltd, 12 Quay` / `Road, Leith`: one line that was wrapped where it was full.
  if (onFirst.address !== '') return splitNameFromAddress(lines.join(' '));
  let named = 1;
  while (LEGAL_ENDING.test(lines[named] ?? '') || GOES_ON.test(lines[named - 1] ?? '')) named += 1;
  const tidy = (line: string) => line.replace(/^[\s,;]+|[\s,;]+$/g, '');
  return {
    name: tidy(lines.slice(0, named).join(' ')),
    address: lines.slice(named).map(tidy).filter(Boolean).join(', '),
  };
}
