import type { SourcePage } from './layout/lines.ts';
import type { ReadPaper } from './read-paper.ts';
import { type Box, isRecognised } from './reading.ts';
import { type QuarterTurns, turnedBack } from './recognition/page-turn.ts';
import { skewOf } from './recognition/word-skew.ts';

/** Engines draw boxes as they like; a word keeps this share of its own at least. */
const LEAST_OWN_SIZE = 0.4;

/** How a page has to be looked at for its lines to run level: turned clockwise by quarters, then by its skew back. */
interface PageView {
  turned: QuarterTurns;
  /** Radians by which lines fall to the right. */
  skew: number;
  /** Of the page when it was turned. */
  width: number;
  height: number;
}

/**
 * Has pages read as if they had been laid straight: words get the places that they have on the upright page, and what
 * was read gets its places back on the page as it was uploaded. No pixel is touched. Pages that are straight already
 * are read as they are.
 */
export function readStraight(
  pages: readonly SourcePage[],
  read: (pages: readonly SourcePage[]) => ReadPaper[],
): ReadPaper[] {
  const views = new Map<number, PageView>();
  const straight = pages.map((page) => {
    const view = viewOf(page);
    if (view === null) return page;
    views.set(page.page, view);
    return straightened(page, view);
  });
  const papers = read(straight);
  return views.size === 0 ? papers : papers.map((paper) => placedBack(paper, views));
}

function viewOf(page: SourcePage): PageView | null {
  if (!isRecognised(page.reader)) return null;
  const { turned = 0, width, height } = page;
  const size = turned % 2 === 0 ? { width, height } : { width: height, height: width };
  const words = turned === 0 ? page.words : page.words.map(({ box, ...word }) => ({ ...word, box: turn(box, turned) }));
  const skew = skewOf(words, size.width / size.height);
  return turned === 0 && skew === 0 ? null : { turned, skew, ...size };
}

function straightened({ words, zone, turned: _, ...page }: SourcePage, view: PageView): SourcePage {
  const place = <T extends { box: Box }>(seen: T): T => ({ ...seen, box: straight(turn(seen.box, view.turned), view) });
  const { width, height } = view;
  const lines = zone?.lines.map(place);
  return { ...page, width, height, words: words.map(place), ...(zone && lines ? { zone: { ...zone, lines } } : {}) };
}

function placedBack(paper: ReadPaper, views: ReadonlyMap<number, PageView>): ReadPaper {
  const evidence = Object.fromEntries(
    Object.entries(paper.evidence).map(([path, seen]) => {
      const view = views.get(seen.page);
      if (view === undefined || seen.box === null) return [path, seen];
      return [path, { ...seen, box: rounded(turnedBack(askew(seen.box, view), view.turned)) }];
    }),
  );
  return { ...paper, evidence };
}

/** To turn a box clockwise is to turn it back the rest of the way round. */
function turn(box: Box, turns: QuarterTurns): Box {
  return turnedBack(box, turns === 1 ? 3 : turns === 3 ? 1 : turns);
}

/** The box of a word on a skewed page, as the word's own on the page laid straight. */
function straight(box: Box, view: PageView): Box {
  const [sin, cos] = [Math.sin(view.skew), Math.cos(view.skew)];
  const [x, y, width, height] = inUnits(box, view);
  const fall = Math.abs(sin);
  const squared = cos * cos - sin * sin;
  // A box around a skewed word is higher than the word: by what the word falls along its length.
  const own = Math.max(height * LEAST_OWN_SIZE, (height * cos - width * fall) / squared);
  const length = Math.max(width * LEAST_OWN_SIZE, (width * cos - height * fall) / squared);
  return inShares([x * cos + y * sin, y * cos - x * sin, length, own], view);
}

/** The box around something on the page laid straight, on the page as it lies. */
function askew(box: Box, view: PageView): Box {
  const [sin, cos] = [Math.sin(view.skew), Math.cos(view.skew)];
  const [x, y, width, height] = inUnits(box, view);
  const fall = Math.abs(sin);
  return inShares(
    [x * cos - y * sin, y * cos + x * sin, width * cos + height * fall, height * cos + width * fall],
    view,
  );
}

/** From the middle of the page to the middle of the box, in the page's own units; then its size. */
function inUnits([left, top, width, height]: Box, page: PageView): Box {
  const [x, y] = [left + width / 2 - 0.5, top + height / 2 - 0.5];
  return [x * page.width, y * page.height, width * page.width, height * page.height];
}

function inShares([x, y, width, height]: Box, page: PageView): Box {
  const size = [width / page.width, height / page.height] as const;
  return [x / page.width + 0.5 - size[0] / 2, y / page.height + 0.5 - size[1] / 2, ...size];
}

function rounded([left, top, width, height]: Box): Box {
  const inside = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1e5) / 1e5;
  const [x, y] = [inside(left), inside(top)];
  return [x, y, inside(Math.min(1, left + width) - x), inside(Math.min(1, top + height) - y)];
}
