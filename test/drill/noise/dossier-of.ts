import type { FileMetadata } from '../../../shared/documents/file-metadata.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import { assembleDossier, type DossierDocument } from '../../../shared/dossier/assemble.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { NO_METADATA } from '../../../shared/scans/formats/image-metadata.ts';
import { type ScanImageReading, scanReadingSchema } from '../../../shared/scans/scan-reading.ts';
import type { AnyPaper, Draft, DraftScan } from '../papers/draft.ts';
import { measuredScene } from '../scans/scene.ts';
import { drawFrom } from '../world/draw.ts';
import { readDraft } from './read-draft.ts';

/** A draft as the pipeline would have it after reading: noise, then the dossier by the code that puts dossiers together. */
export function dossierOf(draft: Draft, seed: string): { dossier: Dossier; errors: string[] } {
  const { reference, asOf } = draft.truth;
  const draw = drawFrom(`${seed} reading ${reference}`);
  const errors: string[] = [];
  const papers = draft.papers.flatMap((paper): DossierDocument[] => {
    const { earlier, ...newest } = paper;
    const read = readDraft(newest, draw, reference);
    errors.push(...read.errors.map((path) => `${paper.file} ${path}`));
    const filed = paperDocument(reference, read.reading, '02', paper);
    if (earlier === undefined) return [filed];
    const before = readDraft(
      { ...newest, bytesOf: `${reference} earlier ${paper.file}`, fields: earlier.fields } as AnyPaper,
      draw,
      reference,
    );
    return [paperDocument(reference, before.reading, '01', { receivedAt: earlier.receivedAt }), filed];
  });
  const scans = draft.scans.flatMap((scan) => scanDocuments(reference, scan));
  return {
    dossier: assembleDossier({
      port: 'NLRTM',
      reference,
      asOf,
      selectedAt: draft.selectedAt,
      documents: [...papers, ...scans],
    }),
    errors,
  };
}

function paperDocument(
  reference: string,
  reading: Reading,
  sequencer: string,
  { receivedAt, metadata }: { receivedAt: string; metadata?: FileMetadata },
): DossierDocument {
  const { file, sha256, pages } = reading;
  const stored = { file, sha256, pages, calls: {}, costUsd: 0, ...(metadata && { metadata }), papers: [reading] };
  return {
    ...document(reference, 'papers', null, file, sha256, stored),
    documentId: `${reference} ${file} ${sequencer}`,
    sequencer,
    receivedAt,
  };
}

function scanDocuments(reference: string, { scanId, record, scene }: DraftScan): DossierDocument[] {
  const [image] = record.images;
  const file = `record of ${scanId}.json`;
  const hash = (image?.sha256 ?? '').split('').reverse().join('').padEnd(64, '0');
  if (scene === null || image === undefined) {
    return [
      document(
        reference,
        'scans',
        scanId,
        file,
        hash,
        scanReadingSchema.parse({ file, sha256: hash, problems: [], kind: 'scan-record', record }),
      ),
    ];
  }
  const { widthPx, heightPx, measures } = measuredScene(scene);
  const sized = {
    ...record,
    images: [
      {
        ...image,
        widthPx: image.widthPx > 1 ? image.widthPx : widthPx,
        heightPx: image.heightPx > 1 ? image.heightPx : heightPx,
      },
    ],
  };
  const filed: ScanImageReading = {
    ...{ file: image.file, sha256: image.sha256, problems: [], kind: 'scan-image', format: 'tiff', bits: 16 },
    ...{ widthPx, heightPx, rowsRead: heightPx, secondEnergy: null, tiles: null, thumbnail: null, measures },
    metadata: { ...NO_METADATA, pixelPitchMm: image.pixelPitchMm },
  };
  return [
    document(
      reference,
      'scans',
      scanId,
      file,
      hash,
      scanReadingSchema.parse({ file, sha256: hash, problems: [], kind: 'scan-record', record: sized }),
    ),
    document(reference, 'scans', scanId, image.file, image.sha256, filed),
  ];
}

function document(
  reference: string,
  area: 'papers' | 'scans',
  scanId: string | null,
  file: string,
  sha256: string,
  reading: NonNullable<DossierDocument['reading']>,
): DossierDocument {
  const key = `NLRTM/${reference}/${area}/${scanId === null ? '' : `${scanId}/`}${file}`;
  return {
    documentId: `${reference} ${scanId ?? ''} ${file}`,
    key,
    file,
    area,
    scanId,
    sequencer: '01',
    sha256,
    reading,
  };
}
