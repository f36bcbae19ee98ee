import { describe, expect, it } from 'vitest';
import { byCheck, orderFindings } from '../../../functions/console/case/finding-order.ts';
import { aFinding } from './a-finding.ts';

const ids = (ordered: ReturnType<typeof orderFindings>) => ordered.map(({ finding }) => finding.id);

describe('the order of findings', () => {
  it('puts the gravest first, then the surest, then the least likely misread', () => {
    const ordered = orderFindings(
      [
        aFinding({ id: 'low', severity: 'low' }),
        aFinding({ id: 'verify', certainty: 'verify' }),
        aFinding({ id: 'misread', misreadChance: 0.4 }),
        aFinding({ id: 'clear', misreadChance: 0.01 }),
        aFinding({ id: 'critical', severity: 'critical', certainty: 'verify' }),
      ],
      'documents',
    );
    expect(ids(ordered)).toEqual(['critical', 'clear', 'misread', 'verify', 'low']);
  });

  it("puts the officer's own before a graver one of another lane, and those on trial last", () => {
    const ordered = orderFindings(
      [
        aFinding({ id: 'trial', severity: 'critical', shadow: true }),
        aFinding({ id: 'theirs', severity: 'critical', lane: 'imaging' }),
        aFinding({ id: 'mine', severity: 'low' }),
      ],
      'documents',
    );
    expect(ordered.map(({ group }) => group)).toEqual(['yours', 'other-lanes', 'on-trial']);
    expect(ids(ordered)).toEqual(['mine', 'theirs', 'trial']);
  });

  it('takes all for the reader’s own where no task is worked', () => {
    const ordered = orderFindings([aFinding({ lane: 'imaging' }), aFinding({ id: 'b', lane: 'goods' })], null);
    expect(ordered.every(({ group }) => group === 'yours')).toBe(true);
  });

  it('counts the checks of a letter as numbers', () => {
    expect(['B1', 'A10', 'A2'].toSorted(byCheck)).toEqual(['A2', 'A10', 'B1']);
  });
});
