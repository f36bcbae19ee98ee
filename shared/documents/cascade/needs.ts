import type { ReadPaper } from '../read-paper.ts';
import { isRecognised } from '../reading.ts';
import { type AskedValue, askedListsOf, askedValuesOf } from './asked-values.ts';
import { listAt, pathsOf, valueAt } from './field-paths.ts';

/** From this confidence on a value is sure: below it no check holds it against anyone. */
export const SURE_FROM = 0.8;

/** Problems which say that rows of a paper's tables were not read, or misread. */
const ROWS_IN_DOUBT = /^(table\.(none|sum|amount|cell|row)|container\.unread)/;

/** What a paper lacks, and on which page of the file it should stand. */
export type Need =
  | { part: 'value'; page: number; asked: AskedValue; why: 'missing' | 'doubtful' }
  | { part: 'rows'; page: number; why: 'missing' | 'doubtful' };

/**
 * What is missing or doubtful of what a paper of its kind must have. A text layer's characters are certain: what is
 * doubtful there is what a value means, and no second look at the picture tells that; only what is missing is asked for.
 */
export function needsOf(paper: ReadPaper): Need[] {
  if (paper.reader === 'structured' || paper.pages === 0) return [];
  return [...valueNeeds(paper), ...rowNeeds(paper)];
}

function valueNeeds(paper: ReadPaper): Need[] {
  const first = paper.fromPage ?? 1;
  return askedValuesOf(paper.kind).flatMap((asked): Need[] => {
    const ambiguous = paper.problems.some(({ code }) => code === 'date.ambiguous') && /date$/i.test(asked.path);
    if (valueAt(paper.fields, asked.path) === null) {
      const page = asked.where === 'first' ? first : first + paper.pages - 1;
      return [{ part: 'value', page, asked, why: 'missing' }];
    }
    const evidence = paper.evidence[asked.path];
    const unclear = ambiguous || asked.path === 'currency';
    return evidence !== undefined && isDoubtful(paper, asked.path) && !unclear
      ? [{ part: 'value', page: evidence.page, asked, why: 'doubtful' }]
      : [];
  });
}

/** One need for each page with rows in doubt: a call reads all rows of its page. */
function rowNeeds(paper: ReadPaper): Need[] {
  const asked = askedListsOf(paper.kind);
  if (asked.length === 0) return [];
  const first = paper.fromPage ?? 1;
  const pages = new Map<number, 'missing' | 'doubtful'>();
  let rows = 0;
  for (const { list: pattern, cells, sure } of asked) {
    for (const list of pathsOf(paper.fields, pattern)) {
      listAt(paper.fields, list).forEach((_, i) => {
        rows += 1;
        const row = `${list}[${i}]`;
        const absent = cells.some((cell) => valueAt(paper.fields, `${row}.${cell}`) === null);
        const doubtful = [...cells, ...sure].some((cell) => isDoubtful(paper, `${row}.${cell}`));
        if (absent || doubtful) pages.set(pageOfRow(paper, row) ?? first, 'doubtful');
      });
    }
  }
  if (rows === 0) pages.set(first, 'missing');
  else if (paper.problems.some(({ code }) => ROWS_IN_DOUBT.test(code))) {
    for (const page of pagesOfLists(paper)) pages.set(page, 'missing');
  }
  return [...pages].map(([page, why]) => ({ part: 'rows', page, why }));
}

export function isDoubtful(paper: ReadPaper, path: string): boolean {
  const evidence = paper.evidence[path];
  return evidence !== undefined && isRecognised(evidence.reader) && evidence.confidence < SURE_FROM;
}

/** The page on which a row stands, by the first of its cells. */
function pageOfRow(paper: ReadPaper, row: string): number | null {
  for (const [path, { page }] of Object.entries(paper.evidence)) if (path.startsWith(`${row}.`)) return page;
  return null;
}

function pagesOfLists(paper: ReadPaper): Set<number> {
  const lists = askedListsOf(paper.kind).flatMap(({ list }) => pathsOf(paper.fields, list));
  const cells = Object.entries(paper.evidence).filter(([path]) => lists.some((list) => path.startsWith(`${list}[`)));
  return new Set(cells.length > 0 ? cells.map(([, { page }]) => page) : [paper.fromPage ?? 1]);
}
