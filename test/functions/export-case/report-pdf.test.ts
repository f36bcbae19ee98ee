import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fontsIn } from '../../../functions/export-case/report/fonts.ts';
import { reportPdf } from '../../../functions/export-case/report/report-pdf.ts';
import { withPdf } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { caseRecordSchema } from '../../../shared/cases/case-record.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';

const AT = '2026-03-02T08:00:00.000Z';
const FONTS = fontsIn(fileURLToPath(new URL('../../../node_modules/@fontsource/noto-sans/files', import.meta.url)));

const finding = (message: string, text: string): Finding => ({
  ...{
    id: 'B1-0',
    check: 'B1',
    version: 1,
    severity: 'medium',
    lane: 'documents',
    certainty: 'verify',
    subject: 'BL1',
  },
  ...{ message, wrongBy: 'pallets' },
  evidence: [
    {
      ...{ source: 'paper', label: 'Consignee', text, documentId: 'd1', file: 'a.pdf', path: null, page: 1, box: null },
      ...{ confidence: 0.5, reader: 'ocr' },
    },
  ],
});

function report(findings: Finding[]): Promise<Uint8Array> {
  const record = caseRecordSchema.parse({
    ...{ port: 'NLRTM', reference: 'C1', revision: 1, status: 'in-review', openedAt: AT, updatedAt: AT },
    ...{ gatherUntil: AT, arrivals: 1 },
  });
  const whole = {
    ...{ case: record, findings, examinations: [], tasks: [] },
    trail: { entries: 0, hash: '', first: [] },
  };
  return reportPdf(whole, [], { at: AT, by: 'auditor-dana' }, FONTS);
}

async function textOf(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  return withPdf(pdf, DEFAULT_LIMITS, async (opened) => {
    const words: string[] = [];
    for (let page = 1; page <= opened.pages; page += 1)
      for (const word of (await opened.words(page)).words) words.push(word.text);
    return { pages: opened.pages, text: words.join(' ') };
  });
}

it('sets names in Latin, Greek and Cyrillic as they are, and others in Latin letters that say so', async () => {
  const { text } = await textOf(await report([finding('Names differ.', 'Łódź Ωmega Торговля شركة 北京')]));
  expect(text).toContain('Łódź');
  expect(text).toContain('Торговля');
  expect(text).toMatch(/‹[ -~]+›/);
});

it('sets hostile text: control characters, direction marks, a word longer than the page', async () => {
  const hostile = `\u202Egpj.exe\u0000 ${'W'.repeat(3000)} <script>alert(1)</script> 💥`;
  const { pages, text } = await textOf(await report([finding(hostile, hostile)]));
  expect(pages).toBeGreaterThan(1);
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).not.toContain('\u202E');
});

it('stays a report with ten thousand findings, and says where the others are', async () => {
  const { pages, text } = await textOf(await report(Array.from({ length: 10_000 }, () => finding('It differs.', 'x'))));
  expect(pages).toBeLessThan(60);
  expect(text).toContain('9700 more: see findings.json');
});
