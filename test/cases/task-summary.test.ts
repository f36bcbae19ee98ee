import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../shared/cases/task-summary.ts';
import { say } from '../../shared/language/phrase.ts';

const finding = { id: 'E1-1', check: 'E1', severity: 'high', certainty: 'sure', message: 'The seals differ.' } as const;

describe('the summary of a task', () => {
  it('carries the words of its headline, to be told in another language', () => {
    const said = say`Container ${'CSQU3054383'}: the seals differ.`;

    expect(summaryOf([{ ...finding, said }])).toMatchObject({ headline: 'The seals differ.', said });
  });

  it('shortens the headline and not its words, but leaves out what no queue can carry thousands of', () => {
    const long = say`The party “${'x'.repeat(1000)}” is listed.`;
    const endless = say`The party “${'x'.repeat(5000)}” is listed.`;

    expect(summaryOf([{ ...finding, message: 'x'.repeat(1000), said: long }])).toMatchObject({
      ...{ headline: `${'x'.repeat(299)}…`, said: long },
    });
    expect(summaryOf([{ ...finding, said: endless }])).not.toHaveProperty('said');
  });
});
