import type { EvalKind, Truth, TruthValue } from '../labelled-paper.ts';
import { alignRows } from './align-rows.ts';
import { type Comparison, compare, isScalar, type Scalar, valueAt } from './comparisons.ts';
import { FIELD_SPECS, type RowSpec } from './field-specs.ts';
import { asText, type GivenPaper, type JudgedRows, type JudgedValue } from './judged-value.ts';

/** A row is found where at least this share of what is printed in it was given as printed. */
const FOUND_SHARE = 0.5;

/** Judges every value of one paper. Pure; grows with the product of printed and given rows. */
export function judgePaper(
  { id, kind, truth }: { id: string; kind: EvalKind; truth: Truth },
  given: GivenPaper,
): { values: JudgedValue[]; rows: JudgedRows[] } {
  const spec = FIELD_SPECS[kind];
  const values: JudgedValue[] = [];
  const rows: JudgedRows[] = [];
  const about = { paper: id, kind, given };
  for (const [path, how] of Object.entries(spec.header)) {
    const own = valueAt(truth, path);
    if (own !== undefined) values.push(...judgeValue({ ...about, part: 'header' }, path, path, own, how));
  }
  for (const [path, how] of Object.entries(spec.lists)) {
    const own = valueAt(truth, path);
    if (own !== undefined) values.push(...judgeList(about, path, path, own, how));
  }
  for (const rowSpec of spec.rows) {
    if (!listed(truth, rowSpec.path)) continue;
    const judged = judgeRows(about, truth, rowSpec);
    values.push(...judged.values);
    if (judged.rows.printed + judged.rows.invented > 0) rows.push(judged.rows);
  }
  return { values, rows };
}

interface About {
  paper: string;
  kind: EvalKind;
  given: GivenPaper;
}

function judgeValue(
  { paper, kind, given, part }: About & { part: JudgedValue['part'] },
  field: string,
  givenPath: string | null,
  printed: TruthValue,
  how: Comparison,
): JudgedValue[] {
  const read = givenPath === null ? null : indexed(given.fields, givenPath);
  const has = isScalar(read);
  const wanted = isScalar(printed);
  if (!has && !wanted) return [];
  const { exact, tolerant } = has && wanted ? compare(printed, read, how) : { exact: false, tolerant: false };
  const outcome = !wanted ? 'invented' : !has ? 'missed' : tolerant ? 'right' : 'wrong';
  const confidence = has && givenPath !== null ? (given.evidence[givenPath]?.confidence ?? null) : null;
  return [{ paper, kind, field, part, outcome, exact, printed: asText(printed), given: asText(read), confidence }];
}

/** Lists are compared as bags: the order in which containers or seals are named says nothing. */
function judgeList(
  about: About,
  field: string,
  givenPath: string | null,
  printed: TruthValue,
  how: Comparison,
): JudgedValue[] {
  const wanted = Array.isArray(printed) ? printed.filter(isScalar) : [];
  const read = givenPath === null ? [] : indexed(about.given.fields, givenPath);
  const left: { value: Scalar; path: string }[] = (Array.isArray(read) ? read : []).flatMap((value, index) =>
    isScalar(value) ? [{ value, path: `${givenPath}[${index}]` }] : [],
  );
  const { paper, kind } = about;
  const judged = (
    outcome: JudgedValue['outcome'],
    own: Scalar | null,
    one: { value: Scalar; path: string } | null,
  ) => ({
    paper,
    kind,
    field,
    part: 'list' as const,
    outcome,
    exact: outcome === 'right' && own === one?.value,
    printed: asText(own),
    given: asText(one?.value),
    confidence: one ? (about.given.evidence[one.path]?.confidence ?? null) : null,
  });
  const values: JudgedValue[] = [];
  for (const own of wanted) {
    const at = left.findIndex(({ value }) => compare(own, value, how).tolerant);
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    values.push(judged(taken ? 'right' : 'missed', own, taken ?? null));
  }
  return [...values, ...left.map((one) => judged('invented', null, one))];
}

function judgeRows(about: About, truth: Truth, spec: RowSpec): { values: JudgedValue[]; rows: JudgedRows } {
  const printedRows = rowsAt(truth, spec.path);
  const givenRows = rowsAt(about.given.fields, spec.path);
  const cells = Object.entries(spec.cells);
  const agreeing = (own: TruthValue, read: TruthValue): number => {
    let count = 0;
    for (const [cell, how] of cells) {
      const wanted = valueAt(own, cell);
      const value = valueAt(read, cell);
      if (isScalar(wanted) && isScalar(value) && compare(wanted, value, how).tolerant) count += 1;
    }
    return count;
  };
  const pairs = new Map(
    alignRows(printedRows.length, givenRows.length, (row, at) =>
      agreeing(printedRows[row]?.row ?? null, givenRows[at]?.row ?? null),
    ),
  );
  const values: JudgedValue[] = [];
  let found = 0;
  for (const [index, { row }] of printedRows.entries()) {
    const pair = pairs.get(index);
    const path = pair === undefined ? null : (givenRows[pair]?.path ?? null);
    values.push(...judgeCells(about, spec, row, path));
    const wanted = cells.filter(([cell]) => isScalar(valueAt(row, cell))).length;
    const right = pair === undefined ? 0 : agreeing(row, givenRows[pair]?.row ?? null);
    if (right > 0 && right >= wanted * FOUND_SHARE) found += 1;
  }
  const used = new Set(pairs.values());
  const extra = givenRows.filter((_, index) => !used.has(index));
  for (const { path } of extra) values.push(...judgeCells(about, spec, blankRow(spec), path));
  const { paper, kind } = about;
  return {
    values,
    rows: { paper, kind, path: spec.path, printed: printedRows.length, found, invented: extra.length },
  };
}

function judgeCells(about: About, spec: RowSpec, row: TruthValue, givenPath: string | null): JudgedValue[] {
  const at = (cell: string) => (givenPath === null ? null : `${givenPath}.${cell}`);
  const values: JudgedValue[] = [];
  for (const [cell, how] of Object.entries(spec.cells)) {
    const own = valueAt(row, cell);
    if (own === undefined) continue;
    values.push(...judgeValue({ ...about, part: 'row' }, `${spec.path}.${cell}`, at(cell), own, how));
  }
  for (const [cell, how] of Object.entries(spec.lists)) {
    const own = valueAt(row, cell);
    if (own !== undefined) values.push(...judgeList(about, `${spec.path}.${cell}`, at(cell), own, how));
  }
  return values;
}

/** What stands against a row that is not printed: nothing in any cell. */
function blankRow(spec: RowSpec): Truth {
  const blank: Truth = {};
  for (const cell of Object.keys(spec.cells)) {
    const [key = ''] = cell.split('.');
    blank[key] = null;
  }
  for (const list of Object.keys(spec.lists)) blank[list] = [];
  return blank;
}

/** Whether the truth says anything of such rows, be it that there are none. */
function listed(fields: TruthValue, path: string): boolean {
  const [key = '', ...rest] = path.split('.');
  const list = valueAt(fields, key);
  if (!Array.isArray(list)) return false;
  return rest.length === 0 || list.some((one) => listed(one, rest.join('.')));
}

/** Rows with where they stand: `consignments[0].containers[1]`. */
function rowsAt(fields: Truth, path: string): { row: TruthValue; path: string }[] {
  let rows: { row: TruthValue; path: string }[] = [{ row: fields, path: '' }];
  for (const key of path.split('.')) {
    rows = rows.flatMap(({ row, path: parent }) => {
      const list = valueAt(row, key);
      if (!Array.isArray(list)) return [];
      return list.map((one, index) => ({ row: one, path: `${parent}${parent === '' ? '' : '.'}${key}[${index}]` }));
    });
  }
  return rows;
}

/** The value at a path with indices: `consignments[0].seals`. */
function indexed(fields: Truth, path: string): TruthValue | undefined {
  let at: TruthValue | undefined = fields;
  for (const [, key = '', index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (at === null || at === undefined) return at;
    if (index !== undefined) at = Array.isArray(at) ? at[Number(index)] : undefined;
    else at = valueAt(at, key);
  }
  return at;
}
