import { describe, expect, it } from 'vitest';
import { boxOfPlace, marksOf } from '../../../functions/console/scan/marks/scan-marks.ts';
import { begun, boxBetween, endOf, movedTo, pointSet } from '../../../functions/console/scan/stage/tool.ts';
import { alignedPoint, alignedView, alignmentOf } from '../../../functions/console/scan/view/alignment.ts';
import { lengthBetween, scaleBar } from '../../../functions/console/scan/view/ruler.ts';
import {
  boundView,
  panBy,
  partInSight,
  toPicture,
  toScreen,
  viewOfBox,
  wholeView,
  zoomAt,
} from '../../../functions/console/scan/view/view.ts';
import { sampleScan } from './sample-scans.ts';

const PICTURE = { width: 8000, height: 2000 };
const SCREEN = { width: 1000, height: 500 };

describe('a view', () => {
  it('of all shows all, in the middle', () => {
    expect(wholeView(PICTURE, SCREEN)).toEqual({ x: 4000, y: 1000, scale: 0.125 });
  });

  it('that is zoomed keeps what is under the pointer there', () => {
    const at = { x: 700, y: 300 };
    const before = { x: 4000, y: 1000, scale: 0.5 };
    const under = toPicture(before, at, SCREEN);
    const after = zoomAt(before, 2, at, PICTURE, SCREEN);
    expect(toScreen(after, under, SCREEN)).toEqual(at);
  });

  it('stays on the picture and between all of it and sixteen pixels a pixel', () => {
    expect(panBy(wholeView(PICTURE, SCREEN), 9000, 9000, PICTURE, SCREEN)).toEqual(wholeView(PICTURE, SCREEN));
    expect(boundView({ x: -50, y: 9000, scale: 1 }, PICTURE, SCREEN)).toEqual({ x: 500, y: 1750, scale: 1 });
    expect(boundView({ x: 0, y: 0, scale: 99 }, PICTURE, SCREEN).scale).toBe(16);
    expect(boundView({ x: 0, y: 0, scale: 0.001 }, PICTURE, SCREEN).scale).toBe(0.125);
  });

  it('brings a box into sight that was out of it, and stays where it was seen well', () => {
    const view = { x: 500, y: 250, scale: 1 };
    const moved = viewOfBox([0.9, 0.5, 0.05, 0.2], view, PICTURE, SCREEN);
    const seen = partInSight(moved, PICTURE, SCREEN);
    expect(seen.left).toBeLessThan(7200);
    expect(seen.right).toBeGreaterThan(7600);
    expect(viewOfBox([0.02, 0.05, 0.05, 0.1], view, PICTURE, SCREEN)).toEqual(view);
  });
});

describe('a ruler', () => {
  it('measures in millimetres by the scale, and in pixels where there is none', () => {
    const [from, to] = [
      { x: 10, y: 10 },
      { x: 310, y: 410 },
    ];
    expect(lengthBetween(from, to, 4)).toEqual({ unit: 'mm', length: 2000, across: 1200, down: 1600 });
    expect(lengthBetween(from, to, null)).toEqual({ unit: 'px', length: 500, across: 300, down: 400 });
  });

  it('has a bar of a round length that is not too long', () => {
    expect(scaleBar(160, 8)).toEqual({ length: 1000, px: 125 });
    expect(scaleBar(160, 3.3)).toEqual({ length: 500, px: 500 / 3.3 });
  });

  it('takes two points, and after them the first of another', () => {
    const first = pointSet(begun('measure', { x: 5, y: 5 }));
    const moved = movedTo(first, { x: 9000, y: 5 }, PICTURE);
    expect(endOf(moved)).toEqual({ from: { x: 5, y: 5 }, to: { x: 8000, y: 5 } });
    const second = pointSet(moved);
    expect(endOf(second)?.to).toEqual({ x: 8000, y: 5 });
    expect(endOf(pointSet(second))?.from).toEqual({ x: 8000, y: 5 });
  });

  it('marks a box between two corners in shares of the picture, and none where they are one', () => {
    expect(boxBetween({ x: 4000, y: 1500 }, { x: 2000, y: 500 }, PICTURE)).toEqual([0.25, 0.25, 0.25, 0.5]);
    expect(boxBetween({ x: 4000, y: 500 }, { x: 4001, y: 500 }, PICTURE)).toBeNull();
  });
});

describe('two pictures held beside each other', () => {
  const picture = (widthPx: number, pixelPitchMm: number | null, outline: [number, number, number, number] | null) => ({
    ...{ widthPx, rowsRead: widthPx / 4, pixelPitchMm },
    measures: outline && {
      ...{ outline, cut: [], content: null, load: null, packages: null, regions: [] },
    },
  });
  const NO_SHIFT = { x: 0, y: 0 };

  it('lie on each other by their containers, whatever their scanners', () => {
    const one = picture(4000, 4, [0.1, 0.2, 0.8, 0.6]);
    const other = picture(2000, 8, [0.2, 0.2, 0.6, 0.6]);
    const alignment = alignmentOf(one, other, false);
    expect(alignment.by).toBe('container');
    expect(alignedPoint(alignment, NO_SHIFT, { x: 400, y: 800 })).toEqual({ x: 400, y: 400 });
    expect(alignedPoint(alignment, NO_SHIFT, { x: 3600, y: 800 }).x).toBeCloseTo(1600);
    const mirrored = alignmentOf(one, other, true);
    expect(alignedPoint(mirrored, NO_SHIFT, { x: 400, y: 800 }).x).toBeCloseTo(1600);
  });

  it('lie by their scales where a container is not seen whole, and by their pixels where no scale is known', () => {
    const one = picture(4000, 4, null);
    expect(alignmentOf(one, picture(2000, 8, null), false)).toMatchObject({ by: 'scale', scale: 0.5, x: 0, y: 0 });
    expect(alignmentOf(one, picture(1000, null, null), false)).toMatchObject({ by: 'pixels', scale: 0.25 });
  });

  it('are shown at one size and place, moved by the shift', () => {
    const alignment = alignmentOf(picture(4000, 4, null), picture(2000, 8, null), false);
    const view = { x: 2000, y: 500, scale: 1 };
    expect(alignedView(alignment, { x: 100, y: 0 }, view)).toEqual({ x: 950, y: 250, scale: 2 });
  });
});

describe('the marks of a picture', () => {
  it('are the evidence where its measure lies, then the regions, the operator’s and the officer’s own', async () => {
    const { view } = await sampleScan('C8', '08-vague-precursor/scans/X1-20261111-001');
    const [picture] = view.pictures;
    if (picture === undefined) throw new Error('no picture');
    const load = picture.measures?.regions.find(({ kind }) => kind === 'load')?.box;
    const evidence = [
      { id: 'e1', box: null, place: 'measures.load', label: 'Load', text: '90 %', tone: 'this' as const },
      { id: 'e2', box: null, place: 'record.startedAt', label: 'Scanned', text: '08:00', tone: 'this' as const },
    ];
    const own = [
      {
        id: 'o1',
        documentId: picture.documentId,
        box: [0, 0, 0.1, 0.1] as [number, number, number, number],
        label: 'here',
      },
      { id: 'o2', documentId: 'another', box: [0, 0, 0.1, 0.1] as [number, number, number, number], label: 'there' },
    ];
    const marks = marksOf(evidence, picture, view.record, own, (kind) => kind);
    expect(marks.map(({ id, from }) => [id, from])).toEqual([
      ['e1', 'finding'],
      ['e2', 'finding'],
      ['region-0', 'measure'],
      ['operator-0', 'operator'],
      ['o1', 'officer'],
    ]);
    expect(marks[0]?.box).toEqual(load);
    expect(marks[1]?.box).toBeNull();
  });

  it('have no place by measures that are not told while a review is blind', () => {
    expect(boxOfPlace('measures.load', { measures: null })).toBeNull();
  });
});
