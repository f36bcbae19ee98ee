import { createHash } from 'node:crypto';
import { readingCostUsd } from '../../shared/cases/document-record.ts';
import {
  MANIFEST,
  type Manifest,
  manifestText,
  SIGNATURE,
  type Signature,
  TRAIL,
} from '../../shared/evidence/manifest.ts';
import { byName, judgedCase } from '../review/case-views.ts';
import { ApiProblem, type Caller } from '../review/route.ts';
import { recordAudit } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { correctionsOf } from '../stores/corrections.ts';
import { type ObjectStore, writeChunksIfAbsent, writeIfAbsent } from '../stores/objects.ts';
import { signedLinks } from '../stores/signed-links.ts';
import { hashedFiles, plannedFiles, type StoredFile } from './package-files.ts';
import type { ReportFonts } from './report/fonts.ts';
import { PRINTED_ENTRIES, reportPdf } from './report/report-pdf.ts';
import type { Signer } from './signer.ts';
import { TrailFile } from './trail-file.ts';

export interface ExportServices {
  table: CasesTable;
  objects: ObjectStore;
  intakeBucket: string;
  readingsBucket: string;
  signer: Signer;
  fonts: ReportFonts;
  now(): string;
}

/** So long the links of a package hold: a case of some gigabytes is fetched in that time. */
const LINK_SECONDS = 3600;
/**
 * Makes the evidence package of a case: writes what the system has on it beside its readings, signs a manifest of all files
 * by their hashes, and gives links to each. The case's trail says who had it, in the package itself too: it ends with that
 * entry. A case that is too large is refused before anything is read or written. Throws ApiProblem.
 */
export async function exportCase(
  services: ExportServices,
  { port, reference }: { port: string; reference: string },
  { principal, requestId }: Caller,
) {
  const { table, now } = services;
  const record = await getCase(table, port, reference);
  if (record === null) throw new ApiProblem(404, 'case.unknown', 'there is no such case');
  const planned = await plannedFiles(services, { port, reference });
  const at = now();
  const { sequence } = await recordAudit(table, port, reference, {
    id: `exported-${requestId}`,
    at,
    actor: principal.id,
    action: 'case exported',
    detail: { revision: record.revision },
  });
  const { case: shown, drill, ...judged } = await judgedCase(table, record);
  const documents = byName(planned.documents);
  const corrections = await correctionsOf(table, record, record.revision);
  const files = await hashedFiles(services, planned.files);
  const folder = `${port}/${reference}/exports/${requestId}`;
  const stored = (name: string, content: unknown, what: StoredFile['what'] = 'record') =>
    store(services, folder, name, what, content);
  const cost = readingCostUsd(documents);
  const trail = new TrailFile(table, { port, reference, upTo: sequence }, PRINTED_ENTRIES);
  // All at once and nothing awaited between: what failed meanwhile would be heard by nobody and end the function.
  const records = await Promise.all([
    stored('case.json', { case: shown, readingCostUsd: cost, ...(drill && { drill }) }),
    stored('documents.json', documents),
    stored('corrections.json', corrections),
    stored('findings.json', judged.findings),
    stored('examinations.json', judged.examinations),
    stored('tasks.json', judged.tasks),
    storeChunks(services, folder, TRAIL, trail.chunks()),
  ]);
  const { written } = trail;
  const report = await reportPdf(
    { case: shown, ...judged, trail: written },
    files,
    { at, by: principal.id },
    services.fonts,
  );
  const all = [...records, await stored('report.pdf', report, 'report'), ...files];
  const manifest: Manifest = {
    format: 'tidewaiter-evidence',
    version: '1',
    ...{ port, reference, revision: record.revision, disposition: record.disposition },
    ...{ madeAt: at, madeBy: principal.id },
    trail: { entries: written.entries, hash: written.hash },
    files: all.map(({ name, what, bytes, sha256 }) => ({ name, what, bytes, sha256 })),
  };
  const text = manifestText(manifest);
  const signed = [await stored(MANIFEST, text), await stored(SIGNATURE, await signatureOf(services.signer, text))];
  return { package: await linked(services, [...signed, ...all], now()) };
}

async function signatureOf(signer: Signer, text: string): Promise<Signature> {
  const digest = createHash('sha256').update(text).digest();
  return {
    algorithm: 'ECDSA_SHA_256',
    of: 'SHA-256 of manifest.json',
    keyId: signer.keyId,
    publicKey: Buffer.from(await signer.publicKey()).toString('base64'),
    signature: Buffer.from(await signer.sign(digest)).toString('base64'),
  };
}

/** Text and bytes as they are, everything else as JSON. */
async function store(
  { objects, readingsBucket }: ExportServices,
  folder: string,
  name: string,
  what: StoredFile['what'],
  content: unknown,
): Promise<StoredFile> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  const key = `${folder}/${name}`;
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  await writeIfAbsent(objects, readingsBucket, key, bytes, type);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, what, bucket: readingsBucket, key, versionId: null, bytes: bytes.length, sha256 };
}

/** What comes in chunks is hashed on its way and never held whole. */
async function storeChunks(
  { objects, readingsBucket }: ExportServices,
  folder: string,
  name: string,
  chunks: AsyncIterable<string>,
): Promise<StoredFile> {
  const key = `${folder}/${name}`;
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += Buffer.byteLength(chunk);
      yield chunk;
    }
  };
  await writeChunksIfAbsent(objects, readingsBucket, key, counted());
  return { name, what: 'record', bucket: readingsBucket, key, versionId: null, bytes, sha256: hash.digest('hex') };
}

/** Whatever a file is called, a browser keeps it and shows none. */
async function linked(
  { objects }: ExportServices,
  files: readonly StoredFile[],
  at: string,
): Promise<{ name: string; bytes: number; sha256: string; url: string }[]> {
  const wanted = files.map(({ bucket, key, versionId }) => ({
    ...{ bucket, key, contentType: 'application/octet-stream', contentDisposition: 'attachment' },
    ...(versionId !== null && { versionId }),
  }));
  const links = await signedLinks(objects, wanted, { at: new Date(at), seconds: LINK_SECONDS });
  return files.map(({ name, bytes, sha256 }, index) => ({ name, bytes, sha256, url: links[index] ?? '' }));
}
