import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { CASE_CLOSED, caseClosedSchema } from '../../shared/cases/case-closed-event.ts';

const EVENTS = new URL('../../events/', import.meta.url);

test('the published schema is the one that the code writes by; a change of it needs a new version', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(caseClosedSchema), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../events/schemas/case-closed.v1.schema.json');
});

test('the sample event fits the published schema', () => {
  const event = JSON.parse(readFileSync(new URL('case-closed.json', EVENTS), 'utf8'));
  expect(event).toMatchObject({ source: CASE_CLOSED.source, 'detail-type': CASE_CLOSED.detailType });
  expect(() => caseClosedSchema.parse(event.detail)).not.toThrow();
});
