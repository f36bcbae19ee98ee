import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { exportCase } from '../../../functions/export-case/export-case.ts';
import { fontsIn } from '../../../functions/export-case/report/fonts.ts';
import { openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, documentKey } from '../../../functions/stores/cases-table.ts';
import { getDocument, registerDocument } from '../../../functions/stores/documents.ts';
import { MANIFEST, SIGNATURE, TRAIL } from '../../../shared/evidence/manifest.ts';
import { verifyPackage } from '../../../shared/evidence/verify-package.ts';
import { serveStore } from '../../local/s3/serve-store.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { writeItems, writeTrail } from '../cases/long-trail.ts';

const AT = '2026-03-02T08:00:00.000Z';
const CASE = { port: 'NLRTM', reference: 'C1' };
const FONTS = fontsIn(fileURLToPath(new URL('../../../node_modules/@fontsource/noto-sans/files', import.meta.url)));
const DANA = {
  principal: { id: 'auditor-dana', roles: ['auditor' as const], ports: 'all' as const, lanes: [] },
  requestId: 'r1',
};
const MB = 1024 * 1024;
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = {
  keyId: 'key',
  publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }),
  sign: async (message: Uint8Array) => sign('sha256', message, privateKey),
};

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  await openCase(table, CASE, AT, AT);
});

const fact = (sequence: number) => ({
  ...{ id: `f${sequence}`, at: AT, actor: 'officer-anna', action: 'case viewed', detail: { revision: 1 } },
});
const over = (s3: Awaited<ReturnType<typeof serveStore>>['s3'], on = table) => ({
  ...{ table: on, objects: { client: s3 }, intakeBucket: 'versioned', readingsBucket: 'plain', signer, fonts: FONTS },
  now: () => AT,
});

/** A table that says how much of it was in one answer at most. */
function watched() {
  const most = { items: 0 };
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const answer = await Reflect.apply(table.client.send, table.client, call);
    most.items = Math.max(most.items, Object(answer).Items?.length ?? 0);
    return answer;
  };
  return { most, table: { name: table.name, client: Object.assign(Object.create(table.client), { send }) } };
}

async function opened(files: readonly { name: string; bytes: number; sha256: string; url: string }[]) {
  const whole = new Map<string, Uint8Array>();
  const hashes = new Map<string, { bytes: number; sha256: string }>();
  for (const { name, url } of files) {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    if ([MANIFEST, SIGNATURE, TRAIL].includes(name)) whole.set(name, bytes);
    if (name !== MANIFEST && name !== SIGNATURE)
      hashes.set(name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return { whole, files: hashes, repeated: [] };
}

it('takes a trail of 20,000 entries through page by page, holds no more of it than that, and is verified', async () => {
  const { s3 } = await serveStore();
  await writeTrail(table, CASE, 20_000, fact);
  const { most, table: seen } = watched();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const { package: files } = await exportCase(over(s3, seen), CASE, DANA);
  clearInterval(timer);
  expect(most.items).toBeLessThanOrEqual(1001);
  expect((peak - before) / MB).toBeLessThan(200);
  const verdict = verifyPackage(await opened(files));
  expect(verdict.problems).toEqual([]);
  expect(verdict.manifest?.trail.entries).toBe(20_001);
}, 120_000);

it('is verified with a short trail, that ends with who had it', async () => {
  const { s3 } = await serveStore();
  const { package: files } = await exportCase(over(s3), CASE, DANA);
  const package_ = await opened(files);
  expect(verifyPackage(package_).problems).toEqual([]);
  const trail = JSON.parse(Buffer.from(package_.whole.get(TRAIL) ?? []).toString());
  expect(trail).toMatchObject([{ sequence: 1, action: 'case exported', actor: 'auditor-dana' }]);
});

it('of a case with a trail that was altered tells so', async () => {
  const { s3 } = await serveStore();
  await writeTrail(table, CASE, 5, fact);
  await writeItems(table, [
    { pk: 'CASE#NLRTM#C1', sk: 'AUDIT#00000003', ...fact(3), sequence: 3, previous: 'x', hash: 'y' },
  ]);
  const { package: files } = await exportCase(over(s3), CASE, DANA);
  expect(verifyPackage(await opened(files)).problems).toMatchObject([{ code: 'package.trail' }]);
});

const uploaded = (n: number, size: number) => ({
  ...{ bucket: 'versioned', key: `NLRTM/C1/papers/f${n}.pdf`, versionId: 'v', size, sequencer: `${n}`, at: AT },
});

it.each([
  ['files', 2100, 10],
  ['bytes', 5, 1e9],
])(
  'refuses a case of too many %s at once: with the limit and what to do, before anything is read or written',
  async (_what, count, size) => {
    const { s3 } = await serveStore();
    const id = await registerDocument(table, { ...CASE, area: 'papers', file: 'f0.pdf' }, uploaded(0, size));
    const one = await getDocument(table, 'NLRTM', 'C1', id);
    await writeItems(
      table,
      Array.from({ length: count - 1 }, (_, n) => ({
        ...documentKey('NLRTM', 'C1', `d${n}`),
        ...one,
        documentId: `d${n}`,
      })),
    );
    const sent: string[] = [];
    const send = async (command: { constructor: { name: string } }) => {
      sent.push(command.constructor.name);
      throw new Error('nothing is asked of the objects');
    };
    const refused = exportCase(over(Object.assign(Object.create(s3), { send })), CASE, DANA);
    await expect(refused).rejects.toMatchObject({
      ...{ status: 409, code: 'export.too-large' },
      message: expect.stringMatching(/a package takes (1990|4 GB): fetch its files one by one/),
    });
    expect(sent).toEqual([]);
  },
);
