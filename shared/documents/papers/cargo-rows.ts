import { bareContainer, bareGoods } from '../bare-manifest.ts';
import type { Cells } from '../layout/table.ts';
import type { Consignment, ManifestContainer, ManifestGoods } from '../manifest-fields.ts';
import { parseHsCode, parseSizeType } from '../printed/codes.ts';
import { isContainerNumber } from '../printed/container-number.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import { cargoTextOf } from './cargo-text.ts';
import { codeBelow } from './code-below.ts';
import { type ContainerCell, containerCell, promisesSeals, sealsOf } from './container-cell.ts';
import { containersInText } from './containers-in-text.ts';
import { goodsTextOf } from './goods-text.ts';
import { hazardClassIn, parseHazardClass, unNumberIn, unNumberOf } from './hazard.ts';
import { packagesIn, type RowContext, volumeIn, weightIn } from './row-values.ts';
import { withStrayFigures } from './stray-figures.ts';

const EMPTY_BOX =
  /^\(?(said to be )?(empty|mty|leer|vide|vac[ií]o|vazio|vuoto|leeg)( container| box| unit| conteneur| contenedor)?s?\)?$/i;
const IS_EMPTY = /^(e|mt|mty|empty|leer|vide|vac[ií]o|vazio|vuoto|leeg|空)$/i;
const IS_FULL = /^(f|full|fcl|lcl|laden|loaded|voll|beladen|plein|lleno|cheio|pieno|vol|重)([/ ]|$)/i;

/** Of a description from which what is not of the goods was taken out. */
const CUT = 0.96;

type Cargo = Pick<SeenTree<Consignment>, 'containers' | 'goods'>;
type Container = SeenTree<ManifestContainer>;
type Goods = SeenTree<ManifestGoods>;

/** Containers and goods of a consignment's rows. A row may hold either or both; a row without a container goes on with the last. */
export function cargoOf(rows: readonly Cells[], context: RowContext): Cargo {
  const cargo: Cargo = { containers: [], goods: [] };
  for (const row of withStrayFigures(rows)) {
    const cell = containerOfRow(row, context);
    const emptyBox = EMPTY_BOX.test(row.description?.text ?? '') || EMPTY_BOX.test(row.packages?.text ?? '');
    const inText = cell.number ? [] : containersInText(row.description);
    const goods = goodsOf(row, context, emptyBox, inText.length > 0);
    const measures = {
      packages: goods.packages,
      grossKg: goods.grossKg,
      tareKg: weightIn(row, 'tareWeight', context) ?? cell.tareKg,
      vgmKg: weightIn(row, 'verifiedMass', context),
    };
    const known = cargo.containers.find(({ number }) => number !== null && number.value === cell.number?.value);
    const open = known ?? (names(row, cell) ? null : cargo.containers.at(-1));
    if (!known && names(row, cell)) {
      cargo.containers.push({
        ...bareContainer(),
        ...measures,
        number: cell.number,
        sizeType: seenAs(row.sizeType, parseSizeType) ?? cell.sizeType,
        seals: [...sealsOf(row.seal), ...cell.seals],
        empty: emptyOf(row, emptyBox),
      });
    } else if (open && row.description && inText.length === 0) {
      // Further goods in the same container.
      open.packages = sum(open.packages, measures.packages);
      open.grossKg = sum(open.grossKg, measures.grossKg);
      for (const seal of sealsOf(row.seal))
        if (!open.seals.some(({ value }) => value === seal.value)) open.seals.push(seal);
    }
    const [only, ...others] = inText;
    if (only && others.length === 0)
      addOnce(cargo.containers, {
        ...bareContainer(),
        ...only,
        packages: only.packages ?? measures.packages,
        grossKg: only.grossKg ?? measures.grossKg,
        tareKg: only.tareKg ?? measures.tareKg,
      });
    else for (const each of inText) addOnce(cargo.containers, { ...bareContainer(), ...each });
    if (goods.description || goods.hsCode) cargo.goods.push(goods);
  }
  return cargo;
}

/** The container of a row: in its column, or with a check digit that holds among the marks. */
function containerOfRow(row: Cells, { headings, mark }: RowContext): ContainerCell {
  if (row.container) return containerCell(row.container, promisesSeals(headings.container), mark);
  if (row.containerAndSeal) return containerCell(row.containerAndSeal, true, mark);
  const marked = containerCell(row.marks, promisesSeals(headings.marks), mark);
  const sure = marked.number && isContainerNumber(marked.number.value);
  return sure ? marked : { number: null, seals: [], sizeType: null, tareKg: null };
}

/** A row with a seal or a size is a container's, even where its number could not be read. */
function names(row: Cells, cell: ContainerCell): boolean {
  const column = row.container ?? row.containerAndSeal;
  return cell.number !== null || /\d{3}/.test(column?.text ?? '') || (column !== undefined && row.seal !== undefined);
}

function goodsOf(row: Cells, context: RowContext, emptyBox: boolean, listsContainers: boolean): Goods {
  const { packages, packageType } = packagesIn(row);
  const { text: printed, code } = codeBelow(row.description, context.headings.description);
  const cargo = printed ? cargoTextOf(printed) : null;
  const own = printed && (packages ? cargoTextOf(printed, false) : cargo);
  const certainty = own?.cut ? CUT : 1;
  const named = printed && own?.goods ? { ...printed, lines: [], ...own.goods } : undefined;
  const said = named ? goodsTextOf(named, context.mark) : null;
  const goods: Goods = {
    ...bareGoods(),
    packages: packages ?? seenAs(row.description, () => cargo?.packages ?? null),
    packageType: packageType ?? seenAs(row.description, () => (packages ? null : (cargo?.packageType ?? null))),
    grossKg:
      weightIn(row, 'grossWeight', context) ??
      seenAs(row.description, () => (listsContainers ? null : (said?.grossKg ?? null))),
  };
  if (emptyBox) return goods;
  return {
    ...goods,
    marks: seenAs(row.marks, asMarks),
    description: said && seenAs(named, () => described(said.description, certainty)),
    hsCode: seenAs(row.hsCode ?? code, parseHsCode) ?? seenAs(row.description, () => said?.hsCode ?? null),
    netKg: weightIn(row, 'netWeight', context) ?? seenAs(row.description, () => said?.netKg ?? null),
    volumeM3: volumeIn(row, context),
    unNumber: seenAs(row.unNumber, unNumberOf) ?? seenAs(row.description, unNumberIn),
    hazardClass: seenAs(row.hazardClass, parseHazardClass) ?? seenAs(row.unNumber ?? row.description, hazardClassIn),
  };
}

function addOnce(containers: Container[], container: Container): void {
  if (!containers.some(({ number }) => number?.value === container.number?.value)) containers.push(container);
}

/** The evidence is that of the first row; a sum is no surer than the less sure of its parts. */
function sum(before: Seen<number> | null, more: Seen<number> | null): Seen<number> | null {
  if (!before || !more) return before ?? more;
  const confidence = Math.min(before.evidence.confidence, more.evidence.confidence);
  const value = Math.round((before.value + more.value) * 1000) / 1000;
  return { value, evidence: { ...before.evidence, confidence, repaired: 'sum of the rows of the container' } };
}

function emptyOf(row: Cells, emptyBox: boolean): Seen<boolean> | null {
  const status = seenAs(row.status, (text) => {
    if (IS_EMPTY.test(text.trim())) return { value: true, certainty: 1 };
    return IS_FULL.test(text.trim()) ? { value: false, certainty: 1 } : null;
  });
  if (status || !emptyBox) return status;
  const said = EMPTY_BOX.test(row.description?.text ?? '') ? row.description : row.packages;
  return seenAs(said, () => ({ value: true, certainty: 1 }));
}

/** Marks, without the container and the seal that share their column on many bills. */
function asMarks(text: string): Parsed<string> | null {
  if (/[A-Z]{3}[UJZ] ?\d{3}/i.test(text)) return null;
  return asText(text);
}

function described(text: string, certainty: number): Parsed<string> | null {
  const own = asText(text);
  return own && { ...own, certainty: own.certainty * certainty };
}
