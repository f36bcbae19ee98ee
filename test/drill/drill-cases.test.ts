import { expect, it } from 'vitest';
import { readBytes } from '../../infra/local/cli/examine-folder.ts';
import { drillTruthSchema } from '../../shared/cases/drill.ts';
import { parseUploadKey } from '../../shared/cases/upload-key.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { listedSamples } from './eval/listed-samples.ts';
import { drillCases } from './files/drill-cases.ts';
import { filesOf } from './files/files-of.ts';
import { generateRun } from './generate-run.ts';
import type { Draft } from './papers/draft.ts';

const ORDER = {
  count: 1,
  seed: 'training',
  difficulty: undefined,
  planted: 1,
  prefix: 'TW-2026-',
  arrival: '2026-11-24',
};
const NO_OCR: OcrEngine = {
  recognise: async () => Promise.reject(new Error('a paper with its text needs no recognition')),
};

async function made(order = ORDER) {
  const cases = [];
  for await (const one of drillCases(order)) cases.push(one);
  return cases;
}

it('makes the same files from the same seed, in upload layout, under ordinary references', async () => {
  const first = await made();
  expect(await made()).toEqual(first);
  for (const { reference, truth, files } of first) {
    expect(reference).toMatch(/^TW-2026-\d{6}$/);
    expect(drillTruthSchema.parse(truth).planted).toHaveLength(1);
    for (const place of files.keys()) expect(parseUploadKey(`NLRTM/${reference}/${place}`).reference).toBe(reference);
  }
  // No word gives away that it is a drill.
  for (const { files } of first) {
    for (const [place, bytes] of files) {
      const text = Buffer.from(bytes).toString('latin1');
      expect(place).not.toMatch(/drill|train/i);
      if (/\.json$/.test(place)) expect(text).not.toMatch(/drill|training|planted/i);
    }
  }
});

it('prints papers that are read as they were written', { timeout: 60_000 }, async () => {
  const run = generateRun({ seed: 'printed', cases: 6, planted: 0, listed: listedSamples(), inFiles: true });
  for (const { draft } of run) {
    const papers = draft.papers
      .filter(({ kind }) => kind !== 'identity')
      .map((paper) => ({ ...paper, medium: paper.medium === 'ocr' ? ('text-layer' as const) : paper.medium }));
    const files = await filesOf({ ...draft, papers: papers as Draft['papers'], scans: [] });
    for (const [place, bytes] of files) {
      const { reading } = await readBytes(`NLRTM/${draft.truth.reference}/${place}`, bytes, NO_OCR);
      const read = reading && 'papers' in reading ? reading.papers[0] : undefined;
      const written = papers.find(({ file }) => place.startsWith(`papers/${file.split('.')[0]}.`));
      expect(read?.kind).toBe(written?.kind);
      if (read?.kind === 'invoice' && written?.kind === 'invoice') {
        const { total, invoiceNumber, freight } = written.fields;
        expect(read.fields).toMatchObject({ total, invoiceNumber, freight });
        expect(read.fields.lines.map(({ amount, hsCode }) => [amount, hsCode])).toEqual(
          written.fields.lines.map(({ amount, hsCode }) => [amount, hsCode]),
        );
      }
      if (read?.kind === 'bill-of-lading' && written?.kind === 'bill-of-lading') {
        const boxes = (fields: typeof written.fields) =>
          fields.consignments[0]?.containers.map(({ number, seals, grossKg }) => [number, seals, grossKg]);
        expect(boxes(read.fields)).toEqual(boxes(written.fields));
      }
    }
  }
});
