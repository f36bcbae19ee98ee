import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CASE_CLOSED, caseClosedSchema } from '../../shared/cases/case-closed-event.ts';
import { CASE_ESCALATED, caseEscalatedSchema } from '../../shared/cases/case-escalated-event.ts';
import { INFORMATION_REQUESTED, informationRequestedSchema } from '../../shared/cases/information-requested-event.ts';

const EVENTS = new URL('../../events/', import.meta.url);

describe.each([
  ['case-closed', CASE_CLOSED, caseClosedSchema],
  ['case-escalated', CASE_ESCALATED, caseEscalatedSchema],
  ['information-requested', INFORMATION_REQUESTED, informationRequestedSchema],
])('the event %s', (name, { source, detailType }, written) => {
  it('has the published schema by which the code writes it; a change of it needs a new version', async () => {
    const schema = `${JSON.stringify(z.toJSONSchema(written), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot(`../../events/schemas/${name}.v1.schema.json`);
  });

  it('has a sample that fits the published schema', () => {
    const event = JSON.parse(readFileSync(new URL(`${name}.json`, EVENTS), 'utf8'));
    expect(event).toMatchObject({ source, 'detail-type': detailType });
    expect(() => written.parse(event.detail)).not.toThrow();
  });
});
