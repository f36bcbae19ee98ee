import { describe, expect, it } from 'vitest';
import { type DecisionForm, EMPTY_FORM, withJudged } from '../../../../functions/console/case/decide/decision-form.ts';
import { mergeForms, takeTheirs } from '../../../../functions/console/case/decide/merge-forms.ts';

const confirmed = { verdict: 'confirmed', value: '', note: '' } as const;
const explained = { ...confirmed, verdict: 'explained' } as const;
const form = (given: Partial<DecisionForm>): DecisionForm => ({ ...EMPTY_FORM, ...given });

describe('two tabs with one draft', () => {
  it('keep what only one of them changed', () => {
    const mine = form({ note: 'seal looks new' });
    const theirs = withJudged(form({ disposition: 'held' }), 'f1', confirmed);
    expect(mergeForms(EMPTY_FORM, mine, theirs)).toEqual({
      form: { ...theirs, note: 'seal looks new' },
      clashes: [],
    });
  });

  it('tell what both changed, and keep this tab’s until the officer chooses', () => {
    const mine = withJudged(form({ note: 'mine' }), 'f1', confirmed);
    const theirs = withJudged(form({ note: 'theirs' }), 'f1', explained);
    const merged = mergeForms(EMPTY_FORM, mine, theirs);
    expect(merged.form).toEqual(mine);
    expect(merged.clashes.map(({ field }) => field)).toEqual(['f1', 'note']);
    expect(takeTheirs(takeTheirs(merged.form, theirs, 'note'), theirs, 'f1')).toEqual(theirs);
  });

  it('take a verdict back where one tab did and the other left it', () => {
    const base = withJudged(EMPTY_FORM, 'f1', confirmed);
    expect(mergeForms(base, base, EMPTY_FORM).form.findings).toEqual({});
    expect(takeTheirs(base, EMPTY_FORM, 'f1').findings).toEqual({});
  });

  it('do not clash where both say the same', () => {
    const same = form({ disposition: 'seized' });
    expect(mergeForms(EMPTY_FORM, same, { ...same }).clashes).toEqual([]);
  });
});
