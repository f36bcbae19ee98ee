import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPackage } from '../../../infra/local/cli/evidence/open-package.ts';
import { writePackage } from '../../../infra/local/cli/evidence/write-package.ts';
import { MANIFEST, SIGNATURE, TRAIL } from '../../../shared/evidence/manifest.ts';
import { verifyPackage } from '../../../shared/evidence/verify-package.ts';
import { FINGERPRINT, samplePackage, trailOf } from '../../evidence/sample-package.ts';

let folder: string;
let server: Server;
let address: string;
let files: Map<string, Buffer>;
let count = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-evidence-'));
  server = createServer((req, res) => {
    const content = files.get(decodeURIComponent(req.url?.slice(1) ?? ''));
    res.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const place = server.address();
  address = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  files = samplePackage();
});

const listed = () =>
  [...files].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    url: `${address}/${encodeURIComponent(name)}`,
  }));

async function written(): Promise<string> {
  count += 1;
  const path = join(folder, `${count}.zip`);
  await writePackage(path, listed());
  return path;
}

/** As any other program would write it. */
function zipped(content: ReadonlyMap<string, Uint8Array>): string {
  count += 1;
  const path = join(folder, `${count}.zip`);
  writeFileSync(path, zipSync(Object.fromEntries([...content].map(([name, bytes]) => [name, new Uint8Array(bytes)]))));
  return path;
}

const codesOf = async (path: string, trusted?: string) =>
  verifyPackage(await openPackage(path), trusted).problems.map(({ code }) => code);

it('verifies a package as it was written', async () => {
  const verdict = verifyPackage(await openPackage(await written()), FINGERPRINT);
  expect(verdict).toMatchObject({ problems: [], fingerprint: FINGERPRINT, manifest: { reference: 'C1' } });
});

it('verifies it when another program has packed it anew', async () => {
  expect(await codesOf(zipped(files))).toEqual([]);
});

describe('tells', () => {
  it('a file that was changed, one that is missing, and one that was added', async () => {
    files.set('originals/papers/d1-invoice.pdf', Buffer.from('%PDF-1.7 another'));
    files.delete('readings/d1.json');
    files.set('originals/papers/more.pdf', Buffer.from('x'));
    expect((await codesOf(zipped(files))).sort()).toEqual(['package.changed', 'package.missing', 'package.unlisted']);
  });

  it('a manifest that was changed to fit', async () => {
    const text = files.get(MANIFEST)?.toString('utf8').replace('"held"', '"released"') ?? '';
    files.set(MANIFEST, Buffer.from(text));
    expect(await codesOf(zipped(files))).toEqual(['package.signature']);
  });

  it('a key that is not the one trusted', async () => {
    expect(await codesOf(zipped(files), 'a'.repeat(64))).toEqual(['package.key']);
  });

  it('a trail that breaks though it was signed', async () => {
    const trail = trailOf('case opened', 'task claimed', 'task decided');
    files = samplePackage(trail.toSpliced(1, 1));
    expect(await codesOf(zipped(files))).toEqual(['package.trail']);
  });

  it.each([
    [MANIFEST, 'package.manifest'],
    [SIGNATURE, 'package.signature'],
    [TRAIL, 'package.missing'],
  ])('that %s is missing', async (name, code) => {
    files.delete(name);
    expect(await codesOf(zipped(files))).toContain(code);
  });

  it.each([MANIFEST, SIGNATURE, TRAIL])('that %s is nonsense', async (name) => {
    files.set(name, Buffer.from('{"no":'));
    expect((await codesOf(zipped(files))).length).toBeGreaterThan(0);
  });
});

describe('refuses', () => {
  const broken = async (change: (bytes: Buffer) => Buffer) => {
    const path = zipped(files);
    writeFileSync(path, change(readFileSync(path)));
    return openPackage(path);
  };

  it('a ZIP that was cut off', async () => {
    await expect(broken((bytes) => bytes.subarray(0, bytes.length - 100))).rejects.toThrow('no whole ZIP');
  });

  it('bytes that the directory does not show', async () => {
    await expect(broken((bytes) => Buffer.concat([Buffer.from('PK hidden'), bytes]))).rejects.toThrow('no whole ZIP');
    await expect(broken((bytes) => Buffer.concat([bytes, Buffer.from('hidden')]))).rejects.toThrow('no whole ZIP');
  });

  it('what is no ZIP, an empty file, and nothing', async () => {
    const path = join(folder, 'no.zip');
    writeFileSync(path, 'no');
    await expect(openPackage(path)).rejects.toThrow('no whole ZIP');
    writeFileSync(path, '');
    await expect(openPackage(path)).rejects.toThrow('no whole ZIP');
    await expect(openPackage(join(folder, 'none.zip'))).rejects.toThrow('there is no');
  });

  it('to keep a package whose file is not what the manifest says, or can not be fetched', async () => {
    const list = listed();
    files.set('readings/d1.json', Buffer.from('changed'));
    const path = join(folder, 'refused.zip');
    await expect(writePackage(path, list)).rejects.toThrow('not what the manifest says');
    files.delete('readings/d1.json');
    await expect(writePackage(path, list)).rejects.toThrow('fetched: 404');
    expect(() => readFileSync(path)).toThrow();
    expect(() => readFileSync(`${path}.part`)).toThrow();
  });
});
