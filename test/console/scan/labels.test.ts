import { describe, expect, it } from 'vitest';
import { clearLabels, fitting, labelPlace } from '../../../functions/console/scan/stage/labels.ts';

const label = (id: string, x: number, y: number, text = 'Share of the cargo space') => ({ id, text, x, y });

describe('labels over a scan', () => {
  it('draws one of two at the same place: the first, or the one that is looked at', () => {
    const both = [label('finding', 10, 40), label('measured', 10, 40, 'Load')];
    expect([...clearLabels(both, null)]).toEqual(['finding']);
    expect([...clearLabels(both, 'measured')]).toEqual(['measured']);
  });

  it('leaves out one that begins within another, and keeps those a line below or behind its end', () => {
    const all = [label('a', 10, 40), label('within', 100, 45), label('below', 10, 60), label('behind', 400, 40)];
    expect([...clearLabels(all, null)]).toEqual(['a', 'below', 'behind']);
  });
});

describe('a label near the edge of the picture', () => {
  const screen = { width: 400, height: 200 };
  const at = (x: number, y: number, text = 'Dense') => labelPlace({ x, y, width: 60, height: 40 }, text, screen);

  it('stands above its box, and is moved in from every edge', () => {
    expect(at(100, 100)).toEqual({ x: 104, y: 95 });
    expect(at(380, 100)?.x).toBeLessThanOrEqual(400 - 5 * 7.5);
    expect(at(-30, 100)?.x).toBe(2);
    expect(at(100, 5)?.y).toBe(19);
    expect(at(100, -20)?.y).toBe(14);
    expect(at(100, 199)?.y).toBeLessThanOrEqual(200);
  });

  it('is not drawn where nothing of its box is in sight', () => {
    expect(at(-80, 100)).toBeNull();
    expect(at(100, 210)).toBeNull();
  });

  it('is no longer than the screen is wide', () => {
    expect(fitting('x'.repeat(100), screen)).toHaveLength(40);
    expect(fitting('x'.repeat(100), { width: 79, height: 200 })).toHaveLength(10);
  });
});
