import { describe, expect, it } from 'vitest';
import { clearLabels } from '../../../functions/console/scan/stage/labels.ts';

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
