import { describe, expect, it } from 'vitest';
import { asksTextract } from '../../infra/constructs/access.ts';
import { regions } from '../../infra/regions.ts';

const OFF = { words: false, expense: false, identity: false, forms: false, tables: false, queries: false };

describe('the steps of the cascade that a region has on', () => {
  it('are all that its readers are granted', () => {
    const actions = (steps: Partial<typeof OFF>) =>
      asksTextract({ steps: { ...OFF, ...steps }, jobFromPages: null }).flatMap((grant) => grant.actions);
    expect(actions({})).toEqual([]);
    expect(actions({ words: true })).toEqual(['textract:DetectDocumentText']);
    expect(actions({ expense: true, identity: true })).toEqual(['textract:AnalyzeExpense', 'textract:AnalyzeID']);
    for (const feature of ['forms', 'tables', 'queries']) {
      expect(actions({ [feature]: true })).toEqual(['textract:AnalyzeDocument']);
    }
  });

  it('are words alone on one machine, whose engine serves nothing else', () => {
    const [entry] = regions.filter(({ name }) => name === 'one-machine');
    if (entry === undefined) throw new Error('one-machine is not among the regions');
    const granted = asksTextract(entry.textract).flatMap(({ actions }) => actions);
    const words = /^textract:(DetectDocumentText|StartDocumentTextDetection|GetDocumentTextDetection)$/;
    expect(granted.filter((action) => !words.test(action))).toEqual([]);
  });
});
