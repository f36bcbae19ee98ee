import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_NAMES, BUNDLES, type BundleName, buildBundles } from '../../infra/bundles.ts';

/** Every file below a folder with its content, links left as they are. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'base64') : 'not a file'];
    }),
  );
}

describe('the bundles', () => {
  let folders = new Map<BundleName, string>();
  beforeAll(() => {
    folders = buildBundles('host');
  }, 120_000);
  const folderOf = (name: BundleName) => folders.get(name) ?? '';

  it('are one for each function', () => {
    expect([...folders.keys()]).toEqual(BUNDLE_NAMES);
    for (const folder of folders.values()) expect(existsSync(join(folder, 'index.mjs'))).toBe(true);
  });

  it('stay the same to the byte when they are built again', () => {
    const built = () => [contents(folderOf('read-document')), contents(folderOf('review'))];
    const before = built();
    const written = statSync(join(folderOf('receive'), 'index.mjs')).mtimeMs;
    buildBundles('host');
    expect(built()).toEqual(before);
    expect(statSync(join(folderOf('receive'), 'index.mjs')).mtimeMs).toBe(written);
  }, 120_000);

  it('carry the native modules and files that the code asks for, and no links that a zip would break', () => {
    const files = contents(folderOf('read-document'));
    expect([...files].filter(([, content]) => content === 'not a file')).toEqual([]);
    const names = [...files.keys()].map((path) => path.slice(folderOf('read-document').length + 1));
    const networks = ['mrz-lines.onnx', 'assets/ch_PP-OCRv4_det_infer.onnx'];
    expect(names).toEqual(expect.arrayContaining(['index.mjs', 'pdf-worker.mjs', 'pdfium.wasm', ...networks]));
    expect(names.some((name) => name.endsWith('onnxruntime_binding.node'))).toBe(true);
    expect(names.some((name) => name.endsWith('.node'))).toBe(true);
  });

  it('start without what few of their requests need, where they are in parts', () => {
    const folder = folderOf('review');
    const starting = new Set<string>();
    const follow = (file: string) => {
      if (starting.has(file)) return;
      starting.add(file);
      const code = readFileSync(join(folder, file), 'utf8');
      for (const [, part = ''] of code.matchAll(/(?:from|import)"\.\/(part-\w+\.mjs)"/g)) follow(part);
    };
    follow('index.mjs');
    const size = (files: Iterable<string>) =>
      [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    const all = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
    const named = all.flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/(?<=")\.\/part-\w+\.mjs(?=")/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(starting.size);
    // What is loaded at need lies beside, else its first request would fail.
    expect(named.filter((file) => !all.includes(file.slice(2)))).toEqual([]);
    expect(starting.size).toBeGreaterThan(1);
    expect(size(starting)).toBeLessThan(0.6 * size(all));
  });

  it('can be read by the user that Lambda runs them as', () => {
    const folder = folderOf('read-scan');
    const closed = readdirSync(folder, { recursive: true }).filter((entry) => {
      const { mode } = statSync(join(folder, String(entry)));
      return (mode & 0o004) === 0;
    });
    expect(closed).toEqual([]);
  });

  it('hold no SDK of the image-reading kind where no image is read', () => {
    for (const name of BUNDLE_NAMES.filter((candidate) => !('sharp' in BUNDLES[candidate]))) {
      const code = readdirSync(folderOf(name)).filter((file) => file.endsWith('.mjs'));
      const asking = code.filter((file) => /["']sharp["']/.test(readFileSync(join(folderOf(name), file), 'utf8')));
      expect({ name, asking }).toEqual({ name, asking: [] });
    }
  });
});
