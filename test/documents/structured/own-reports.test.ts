import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJson, readXml } from '../../../shared/documents/structured/cargo-report.ts';
import { publishedCargoReport } from '../../../shared/documents/structured/own-reports.ts';

const REPORTS = new URL('../../../events/reports/', import.meta.url);

test('the published schema is the one that reports are read by', async () => {
  const schema = `${JSON.stringify(publishedCargoReport(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../../events/schemas/cargo-report.v1.schema.json');
});

test('the sample reports in JSON and in XML are read whole, and alike', () => {
  const json = readJson(readFileSync(new URL('cargo-report.json', REPORTS)));
  const xml = readXml(readFileSync(new URL('cargo-report.xml', REPORTS)));
  for (const paper of [json, xml]) expect(paper).toMatchObject({ kind: 'manifest', partial: false, problems: [] });
  expect(xml.fields).toEqual(json.fields);
});

test('the sample report on containers is read whole', () => {
  const paper = readJson(readFileSync(new URL('equipment-report.json', REPORTS)));
  expect(paper).toMatchObject({
    kind: 'equipment-report',
    partial: false,
    problems: [],
    fields: { containers: [{ event: 'gate-in', verification: { method: '1', responsible: null } }] },
  });
});

test('a name that the schema does not have is told', () => {
  expect(readJson(Buffer.from('{"billOfLading":{"voyage":"1","invented":"x"}}'))).toMatchObject({
    kind: 'bill-of-lading',
    partial: true,
    problems: [{ code: 'field.unknown', message: expect.stringContaining('invented') }],
  });
});

test('the countries of routing are read where a report lists them', () => {
  const consignments = (text: string) => {
    const { fields } = readJson(Buffer.from(text));
    return 'consignments' in fields ? fields.consignments : [];
  };
  const [listed] = consignments('{"cargoReport":{"consignments":[{"routing":["CN","SG","NL"]}]}}');
  expect(listed?.routing).toEqual(['CN', 'SG', 'NL']);
  expect(consignments('{"cargoReport":{"consignments":[{}]}}')[0]?.routing).toBeUndefined();
});
