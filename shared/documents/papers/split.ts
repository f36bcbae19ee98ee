import { LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { type Line, linesOf, type SourcePage, textOf } from '../layout/lines.ts';
import { parseReference } from '../printed/codes.ts';
import { seenAs } from '../snippet.ts';
import { kindOf } from './kind.ts';
import { type PageCount, pageCountOf } from './page-count.ts';
import { layOut } from './paper-text.ts';
import { type TitleHit, titlesOf } from './title-of.ts';
import type { TitledKind } from './titles.ts';

/** What a page shows of which paper it belongs to. */
interface PageSigns {
  page: SourcePage;
  title: TitleHit | null;
  /** The paper's own number, where its kind has one. */
  number: string | null;
  count: PageCount | null;
  /** `Attached sheet`, `continued`: the page says that it goes on from another. */
  goesOn: boolean;
  /** A travel document stands on the page. */
  identity: boolean;
  words: ReadonlySet<string>;
}

/** A title that begins a paper of its own stands alone; in type like the rest it needs a further sign. */
const SURE_TITLE = 0.85;
const LIKELY_TITLE = 0.6;
/** Share of the words in common from which a page is taken for a further copy of the paper. */
const SAME_PAPER = 0.93;
const FEWEST_WORDS = 15;
const GOES_ON =
  /\b(continued|continuation|cont'd|carried forward|brought forward|attached sheet|attachment|attached list|rider|annex|appendix|supplement|suite|fortsetzung|anlage|vervolg|bijlage|continuacion|continuação|continuação|anexo|seguito|allegato)\b/i;
const GOES_ON_LINES = 8;

/** Where each kind prints its own number. A manifest cites many bills: none of them is its own, but it is of one voyage. */
const OWN_NUMBER: Readonly<Record<TitledKind, readonly LabelName[]>> = {
  invoice: ['invoiceNumber', 'invoiceAndDate'],
  'bill-of-lading': ['billOfLading'],
  manifest: ['manifestNumber', 'voyage', 'vesselAndVoyage'],
  'packing-list': ['invoiceNumber', 'invoiceAndDate'],
  'certificate-of-origin': ['certificateNumber'],
  'dangerous-goods': ['billOfLading', 'bookingNumber'],
};

/**
 * Divides the pages of a file into papers. A paper begins where another title stands, where a title is repeated with
 * another number, where the page count starts again under a title, or where a travel document lies between papers.
 * In doubt a page stays with the one before: a wrong split is worse than none. Pure; linear in the words.
 */
export function papersIn(pages: readonly SourcePage[], isIdentity: (page: SourcePage) => boolean): SourcePage[][] {
  if (pages.length < 2) return [[...pages]];
  const papers: { signs: PageSigns[]; first: PageSigns }[] = [];
  for (const page of pages) {
    const signs = signsOf(page, isIdentity);
    const open = papers.at(-1);
    if (!open || begins(signs, open)) papers.push({ signs: [signs], first: signs });
    else {
      open.signs.push(signs);
      // Blank leaves before a paper belong to it.
      if (open.first.words.size === 0) open.first = signs;
    }
  }
  return papers.map(({ signs }) => signs.map(({ page }) => page));
}

function begins(next: PageSigns, open: { signs: readonly PageSigns[]; first: PageSigns }): boolean {
  const { first } = open;
  const last = open.signs.at(-1) ?? first;
  if (next.words.size === 0 || first.words.size === 0) return false;
  if (next.identity) return first.title !== null || first.identity;
  if (!next.title) return isAnotherUntitled(next, open);
  if (first.identity) return next.title.strength >= LIKELY_TITLE;
  const counted = continues(last.count, next.count);
  if (next.title.title.kind !== first.title?.title.kind) {
    if (next.goesOn && first.title) return false;
    return next.title.strength >= SURE_TITLE || (next.title.strength >= LIKELY_TITLE && !counted);
  }
  if (next.goesOn || counted) return false;
  if (next.number !== null && first.number !== null) {
    if (next.number !== first.number) return next.title.strength >= LIKELY_TITLE;
  }
  return next.count?.at === 1 || isCopy(next, first);
}

/** A page without a title that names parties of its own and shows, all in all, another kind than the paper before it. */
function isAnotherUntitled(
  next: PageSigns,
  { first, signs }: { signs: readonly PageSigns[]; first: PageSigns },
): boolean {
  const last = signs.at(-1) ?? first;
  if (next.goesOn || first.identity || continues(last.count, next.count)) return false;
  const before = first.title?.title.kind;
  // A manifest may give each bill a page.
  if (!before || before === 'manifest') return false;
  const paper = layOut([next.page]);
  const parties = PARTIES.filter((name) => paper.labels.hits(name).length > 0);
  if (parties.length < FEWEST_PARTIES) return false;
  const { kind, confidence } = kindOf(paper);
  return kind !== 'unknown' && kind !== before && confidence >= SURE_KIND;
}
const SURE_KIND = 0.9;
const PARTIES = ['seller', 'shipper', 'consignee', 'buyer', 'notify'] as const;
const FEWEST_PARTIES = 2;

/** Whether one page count follows the other in the same paper. */
function continues(before: PageCount | null, after: PageCount | null): boolean {
  if (!after) return false;
  return before ? after.at === before.at + 1 && after.of === before.of : after.at > 1;
}

function isCopy(next: PageSigns, first: PageSigns): boolean {
  const [small, large] = next.words.size < first.words.size ? [next.words, first.words] : [first.words, next.words];
  if (small.size < FEWEST_WORDS) return false;
  const shared = [...small].filter((word) => large.has(word)).length;
  return shared / (small.size + large.size - shared) >= SAME_PAPER;
}

function signsOf(page: SourcePage, isIdentity: (page: SourcePage) => boolean): PageSigns {
  const lines = linesOf(page);
  const [title] = titlesOf(lines);
  return {
    page,
    title: title && title.strength >= LIKELY_TITLE ? title : null,
    number: title ? ownNumber(lines, OWN_NUMBER[title.title.kind]) : null,
    count: pageCountOf(lines),
    goesOn: lines.slice(0, GOES_ON_LINES).some((line) => GOES_ON.test(textOf(line.words.slice(0, 60)))),
    identity: isIdentity(page),
    words: new Set(page.words.map(({ text }) => text)),
  };
}

function ownNumber(lines: readonly Line[], names: readonly LabelName[]): string | null {
  if (names.length === 0) return null;
  const labels = new LabelIndex(lines, new Set());
  for (const hit of labels.hits(...names)) {
    for (const snippet of labels.candidates(hit)) {
      const seen = seenAs(snippet, parseReference);
      if (seen) return seen.value;
    }
  }
  return null;
}
