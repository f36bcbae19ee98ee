import { bareGoods } from '../bare-manifest.ts';
import { asCountry } from '../layout/party-block.ts';
import type { Cells } from '../layout/table.ts';
import type { Consignment } from '../manifest-fields.ts';
import type { Party } from '../party.ts';
import { parseHsCode, parseSizeType, parseUnNumber, sealsIn } from '../printed/codes.ts';
import { splitNameFromAddress } from '../printed/party-text.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, type Snippet, seenAs, seenText } from '../snippet.ts';
import { containerIn } from './container-cell.ts';
import { packagesIn, type RowContext, weightIn } from './row-values.ts';

const EMPTY_BOX = /^empty( container| box| unit)?s?$/i;
const TRAILING_HS = /[\s,;(]*\bH\.?S\.?(?: code)?(?: no)?[.: ]*\d[\d. ]{2,12}\d\)?$/i;

type Cargo = Pick<SeenTree<Consignment>, 'containers' | 'goods'>;

/** Containers and goods of a consignment's rows. A row may hold either or both; a row without a container goes on with the last. */
export function cargoOf(rows: readonly Cells[], context: RowContext): Cargo {
  const cargo: Cargo = { containers: [], goods: [] };
  for (const row of rows) {
    const { packages, packageType } = packagesIn(row);
    const grossKg = weightIn(row, 'grossWeight', context);
    const emptyBox = EMPTY_BOX.test(row.description?.text ?? '');
    const number = containerIn(row.container ?? row.containerAndSeal);
    // A row with a seal or a size is a container's, even where its number could not be read.
    if (number || row.container || row.containerAndSeal || row.seal || row.sizeType) {
      const known = number && cargo.containers.some((container) => container.number?.value === number.value);
      if (!known) {
        cargo.containers.push({
          number,
          sizeType: seenAs(row.sizeType, parseSizeType) ?? sizeAfterNumber(row.container),
          seals: sealsOf(row, number),
          packages,
          grossKg,
          tareKg: weightIn(row, 'tareWeight', context),
          vgmKg: weightIn(row, 'verifiedMass', context),
          empty: emptyOf(row) ?? (emptyBox ? seenAs(row.description, () => ({ value: true, certainty: 1 })) : null),
        });
      }
    }
    const description = emptyBox ? null : seenAs(row.description, asDescription);
    if (description || row.hsCode) {
      cargo.goods.push({
        ...bareGoods(),
        description,
        hsCode: seenAs(row.hsCode, parseHsCode) ?? hsCodeIn(row.description),
        packages,
        packageType,
        grossKg,
        netKg: weightIn(row, 'netWeight', context),
        unNumber: seenAs(row.unNumber, parseUnNumber) ?? unNumberIn(row.description),
      });
    }
  }
  return cargo;
}

/** A party in one cell: `Blue Harbour Trading Ltd, 12 Quay Road, Leith, United Kingdom`. */
export function partyOfCell(cell: Snippet | undefined): SeenTree<Party> | null {
  if (!cell) return null;
  const { name, address } = splitNameFromAddress(cell.text);
  const at = (text: string) => ({ text, evidence: cell.evidence });
  return {
    name: seenText(at(name)),
    address: seenText(at(address)),
    country: address === '' ? null : seenAs(at(address), asCountry),
  };
}

function sealsOf(row: Cells, number: Seen<string> | null): Seen<string>[] {
  const seals = (snippet: Snippet | undefined, text = snippet?.text ?? '') =>
    snippet ? sealsIn(text).map((value) => ({ value, evidence: snippet.evidence })) : [];
  if (row.seal) return seals(row.seal);
  const printed = row.containerAndSeal?.text.toUpperCase() ?? '';
  return seals(row.containerAndSeal, printed.replace(/[A-Z0-9]{4} ?[A-Z0-9]{3} ?[A-Z0-9]{3}[ -]?[A-Z0-9]/, '')).filter(
    ({ value }) => value !== number?.value,
  );
}

/** `CSQU3054383 22G1` in one cell. */
function sizeAfterNumber(cell: Snippet | undefined): Seen<string> | null {
  const code = /\d{3}[ -]?\d[ /,]+([0-9A-Z]{4})\b/.exec(cell?.text ?? '')?.[1];
  return cell && code ? seenAs({ ...cell, text: code }, parseSizeType) : null;
}

function emptyOf(row: Cells): Seen<boolean> | null {
  return seenAs(row.status, (text) => {
    if (/^(e|mt|mty|empty)$/i.test(text.trim())) return { value: true, certainty: 1 };
    return /^(f|full|fcl|lcl|laden|loaded)([/ ]|$)/i.test(text.trim()) ? { value: false, certainty: 1 } : null;
  });
}

/** The code at the end of a description is a value of its own. */
function asDescription(text: string): Parsed<string> | null {
  return asText(text.replace(TRAILING_HS, ''));
}

function hsCodeIn(description: Snippet | undefined): Seen<string> | null {
  return seenAs(description, (text) => {
    const code = /\bH\.?[ST]\.?\s*(?:code)?\s*(?:no)?[.: ]*(\d[\d. ]{3,12}\d)/i.exec(text)?.[1];
    return code === undefined ? null : parseHsCode(code);
  });
}

function unNumberIn(description: Snippet | undefined): Seen<string> | null {
  return seenAs(description, (text) => {
    const digits = /\bUN\s?(?:No\.?\s?)?(\d{4})(?!\d)/i.exec(text)?.[1];
    return digits === undefined ? null : { value: digits, certainty: 1 };
  });
}
