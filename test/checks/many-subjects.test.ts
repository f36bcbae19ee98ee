import { describe, expect, it } from 'vitest';
import type { Discrepancy } from '../../shared/checks/check.ts';
import { toldTogether } from '../../shared/checks/many-subjects.ts';
import { english } from '../../shared/language/phrase.ts';

const many = (count: number, given: Partial<Discrepancy> = {}): Discrepancy[] =>
  Array.from({ length: count }, (_, at) => {
    const subject = `${given.certainty ?? 'verify'} ${at}`;
    return { subject, certainty: 'verify', severity: 'medium', evidence: [], message: `${subject} differs.`, ...given };
  });

describe('many discrepancies of one kind', () => {
  it('are told one by one up to eleven, and beyond ten together', () => {
    expect(toldTogether(many(11), 'boxes')).toEqual(many(11));
    const told = toldTogether(many(13), 'boxes');
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toMatchObject({ subject: 'boxes, 3 more' });
    expect(english(told.at(-1)?.message ?? '')).toBe('verify 10 differs. So do 2 more: verify 11, verify 12.');
  });

  it('never hide a grave one behind mild ones, nor say of a doubtful one what is sure of others', () => {
    const told = toldTogether([...many(12), ...many(12, { certainty: 'likely', severity: 'high' })], 'boxes');
    expect(told.slice(0, 10).every(({ certainty }) => certainty === 'likely')).toBe(true);
    expect(told.slice(10).map(({ subject, certainty, severity }) => [subject, severity, certainty])).toEqual([
      ['boxes, 2 more', 'high', 'likely'],
      ['boxes (2), 12 more', 'medium', 'verify'],
    ]);
  });
});
