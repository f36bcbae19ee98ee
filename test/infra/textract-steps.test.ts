import { describe, expect, it } from 'vitest';
import { beginsJobs } from '../../functions/read-document/textract/textract-settings.ts';
import { asksTextract } from '../../infra/constructs/access.ts';
import { regions } from '../../infra/regions.ts';

const OFF = { words: false, expense: false, identity: false, forms: false, tables: false, queries: false };
const NO_JOBS = { jobFromPages: null, dearJobFromPages: null };

describe('the steps of the cascade that a region has on', () => {
  it('are all that its readers are granted', () => {
    const actions = (steps: Partial<typeof OFF>) =>
      asksTextract({ steps: { ...OFF, ...steps }, ...NO_JOBS }).flatMap((grant) => grant.actions);
    expect(actions({})).toEqual([]);
    expect(actions({ words: true })).toEqual(['textract:DetectDocumentText']);
    expect(actions({ expense: true, identity: true })).toEqual(['textract:AnalyzeExpense', 'textract:AnalyzeID']);
    for (const feature of ['forms', 'tables', 'queries']) {
      expect(actions({ [feature]: true })).toEqual(['textract:AnalyzeDocument']);
    }
  });

  it('are granted their asynchronous form only where jobs are on', () => {
    const actions = (steps: Partial<typeof OFF>, jobs = { jobFromPages: 20, dearJobFromPages: 4 }) =>
      asksTextract({ steps: { ...OFF, ...steps }, ...jobs })
        .flatMap((grant) => grant.actions)
        .filter((action) => /:(Start|Get)/.test(action));
    expect(actions({})).toEqual([]);
    expect(actions({ words: true })).toEqual([
      'textract:StartDocumentTextDetection',
      'textract:GetDocumentTextDetection',
    ]);
    expect(actions({ expense: true })).toEqual(['textract:StartExpenseAnalysis', 'textract:GetExpenseAnalysis']);
    expect(actions({ identity: true })).toEqual([]);
    for (const feature of ['forms', 'tables', 'queries']) {
      expect(actions({ [feature]: true })).toEqual(['textract:StartDocumentAnalysis', 'textract:GetDocumentAnalysis']);
    }
  });

  it('need no way back from jobs where none can be begun', () => {
    expect(beginsJobs({ steps: { ...OFF, identity: true }, jobFromPages: 20, dearJobFromPages: 4 })).toBe(false);
    expect(beginsJobs({ steps: { ...OFF, words: true, expense: true }, ...NO_JOBS })).toBe(false);
    expect(beginsJobs({ steps: { ...OFF, tables: true }, jobFromPages: null, dearJobFromPages: 4 })).toBe(true);
  });

  it('are words alone on one machine, whose engine serves nothing else', () => {
    const [entry] = regions.filter(({ name }) => name === 'one-machine');
    if (entry === undefined) throw new Error('one-machine is not among the regions');
    const granted = asksTextract(entry.textract).flatMap(({ actions }) => actions);
    const words = /^textract:(DetectDocumentText|StartDocumentTextDetection|GetDocumentTextDetection)$/;
    expect(granted.filter((action) => !words.test(action))).toEqual([]);
  });
});
