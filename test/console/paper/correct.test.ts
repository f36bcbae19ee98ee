import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wantedAt, wrongValue } from '../../../functions/console/paper/correct/check-value.ts';
import {
  changesBetween,
  followRecheck,
  PATIENCE_MS,
  type Rechecked,
  type Seen,
  stateSince,
} from '../../../functions/console/paper/correct/recheck.ts';

describe('a value that is typed', () => {
  test.each([
    ['consignments[0].containers[1].number', 'text', 'container'],
    ['containers[0]', 'text', 'container'],
    ['vessel.imo', 'text', 'imo'],
    ['lines[3].hsCode', 'text', 'hs'],
    ['seller.country', 'text', 'country'],
    ['originCountry', 'text', 'country'],
    ['lines[3].amount', 'amount', 'amount'],
    ['consignments[0].containers[1].seals[0]', 'text', 'text'],
  ] as const)('at %s is judged as what it is', (path, kind, wanted) => {
    expect(wantedAt({ path, kind })).toBe(wanted);
  });

  test.each([
    ['container', 'CSQU3054383', null],
    ['container', 'csqu 305438-3', null],
    ['container', 'CSQU3054384', { why: 'container-digit', digit: 3 }],
    ['container', 'CSQ3054384', { why: 'container' }],
    ['imo', '9074729', null],
    ['imo', 'IMO 9074729', null],
    ['imo', '9074728', { why: 'imo' }],
    ['hs', '0901.11', null],
    ['hs', '09011', { why: 'hs' }],
    ['number', '18400.5', null],
    ['number', '18.4 t', null],
    ['number', '18,400', { why: 'number' }],
    ['whole-number', '480', null],
    ['whole-number', '480.5', { why: 'whole-number' }],
    ['amount', '-12.50', null],
    ['amount', '1 234,50', { why: 'amount' }],
    ['date', '2026-02-28', null],
    ['date', '2026-02-30', { why: 'date' }],
    ['date', '03/04/2026', { why: 'date' }],
    ['text', '<script>', null],
    ['text', '  ', { why: 'empty' }],
    ['text', 'before', { why: 'same' }],
  ] as const)('as %s: %s', (wanted, typed, wrong) => {
    expect(wrongValue(wanted, typed, 'before')).toEqual(wrong);
  });
});

const seen = (
  revision: number,
  status: 'in-review' | 'examining' | 'failed' | 'closed',
  checks: readonly string[],
) => ({
  ...{ revision, status },
  findings: checks.map((check) => ({
    ...{ id: `${check}-1`, check, severity: 'high' as const, certainty: 'likely' as const, lane: 'documents' as const },
  })),
});

describe('checking again', () => {
  test('is through when the next revision is with the officers, or released', () => {
    const before = seen(1, 'in-review', ['A4']);
    expect(stateSince(before, seen(1, 'in-review', ['A4']))).toBe('running');
    expect(stateSince(before, seen(2, 'examining', []))).toBe('running');
    expect(stateSince(before, seen(2, 'in-review', []))).toBe('done');
    expect(stateSince(before, seen(2, 'closed', []))).toBe('done');
    expect(stateSince(before, seen(2, 'failed', []))).toBe('failed');
  });

  test('tells which findings have gone and which are new, those on trial aside', () => {
    const after = seen(2, 'in-review', ['B1', 'C2']);
    const shadow = {
      ...after,
      findings: after.findings.map((one) => (one.check === 'C2' ? { ...one, shadow: true } : one)),
    };
    expect(changesBetween(seen(1, 'in-review', ['A4', 'B1']), after)).toEqual({ gone: ['A4'], fresh: ['C2'] });
    expect(changesBetween(seen(1, 'in-review', ['B1']), shadow)).toEqual({ gone: [], fresh: [] });
  });

  describe('is followed by what is heard of the case', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    const before = seen(1, 'in-review', ['A4']);
    const follow = (first: Seen | null) => {
      const heard = signal(first);
      const told: Rechecked[] = [];
      const end = followRecheck(heard, before, (state) => told.push(state));
      return { heard, told, end };
    };

    test('until the checks are through, and not beyond', () => {
      const { heard, told } = follow(null);
      for (const now of [before, seen(2, 'examining', []), seen(2, 'in-review', []), seen(3, 'failed', [])]) {
        heard.value = now;
      }
      vi.advanceTimersByTime(2 * PATIENCE_MS);

      expect(told).toEqual([{ at: 'running' }, { at: 'done', gone: ['A4'], fresh: [] }]);
    });

    test('not by what was heard before', () => {
      expect(follow(seen(1, 'failed', [])).told).toEqual([{ at: 'running' }]);
    });

    test('and said to take long, and to be through when it is after all', () => {
      const { heard, told } = follow(before);
      vi.advanceTimersByTime(PATIENCE_MS);
      heard.value = seen(2, 'failed', []);

      expect(told).toEqual([{ at: 'running' }, { at: 'long' }, { at: 'failed' }]);
    });

    test('no more once the paper is put away', () => {
      const { heard, told, end } = follow(before);
      end();
      heard.value = seen(2, 'in-review', []);
      vi.advanceTimersByTime(PATIENCE_MS);

      expect(told).toEqual([{ at: 'running' }]);
    });
  });
});
