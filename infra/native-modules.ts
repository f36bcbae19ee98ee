import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** `host` is this machine, whatever it is: for running the bundles here rather than on Lambda. */
export type TargetArchitecture = 'arm64' | 'x86_64' | 'host';

/** A native module's binaries for a target can't be had. The message says what to do. */
export class NativeModuleError extends Error {
  override readonly name = 'NativeModuleError';
  readonly code = 'native-modules.unavailable';
}

const INSTALLED = join(dirname(import.meta.dirname), 'node_modules');
/** What sharp loads at run time, besides the @img packages of its platform. */
const SHARP_NEEDS = ['detect-libc', 'semver', '@img/colour'];
/** Not needed to run, and some of it differs by who installed it. */
const LEFT_OUT = /[/\\](src|install|\.bin|\.package-lock\.json|[^/\\]+\.md|[^/\\]+\.d\.[cm]?ts)$/;
const MAPS = /\.(map|d\.[cm]?ts)$/;

export function hostArchitecture(): 'arm64' | 'x86_64' {
  return process.arch === 'arm64' ? 'arm64' : 'x86_64';
}

/** Fills `modules` (a node_modules folder) with sharp for a target. `cache` keeps what was fetched for other machines. */
export function placeSharp(modules: string, target: TargetArchitecture, cache: string): void {
  const version = versionOf('sharp');
  const stamp = `${version}-${target}`;
  const source = join(cache, stamp);
  if (!existsSync(source)) {
    const fresh = freshFolder(cache);
    if (isThisMachine(target)) copyOwn(fresh);
    else install(fresh, target === 'arm64' ? 'arm64' : 'x86_64', version);
    publish(fresh, source);
  }
  const placed = join(modules, 'sharp', 'package.json');
  const binaries = readdirSync(join(source, '@img')).toString();
  if (
    existsSync(placed) &&
    JSON.parse(readFileSync(placed, 'utf8')).version === version &&
    readdirSync(join(modules, '@img')).toString() === binaries
  )
    return;
  mkdirSync(dirname(modules), { recursive: true });
  const fresh = freshFolder(cache);
  cpSync(source, fresh, { recursive: true });
  rmSync(modules, { recursive: true, force: true });
  publish(fresh, modules);
}

/**
 * Puts ONNX Runtime for a target into `modules`, a node_modules folder. Its package carries the binaries of every
 * platform (0.3 GB), of which one is taken (26 to 47 MB).
 */
export function placeOnnx(modules: string, target: TargetArchitecture, cache: string): void {
  const platform = target === 'host' ? process.platform : 'linux';
  const processor = (target === 'host' ? hostArchitecture() : target) === 'arm64' ? 'arm64' : 'x64';
  const binaries = join('bin', 'napi-v6', platform, processor);
  place('onnxruntime-node', [binaries, 'dist', 'package.json'], modules, cache);
  place('onnxruntime-common', [join('dist', 'cjs'), 'package.json'], modules, cache);
}

/** Copies parts of an installed package, unless they are there in the same version. */
function place(name: string, parts: readonly string[], modules: string, cache: string): void {
  const placed = join(modules, name);
  const there = parts.every((part) => existsSync(join(placed, part)));
  if (there && JSON.parse(readFileSync(join(placed, 'package.json'), 'utf8')).version === versionOf(name)) return;
  const fresh = freshFolder(cache);
  for (const part of parts) {
    const source = join(INSTALLED, name, part);
    if (!existsSync(source))
      throw new NativeModuleError(`${name} has no ${part} here; install the dependencies anew: npm ci`);
    cpSync(source, join(fresh, part), { recursive: true, dereference: true, filter: (path) => !MAPS.test(path) });
  }
  mkdirSync(modules, { recursive: true });
  rmSync(placed, { recursive: true, force: true });
  publish(fresh, placed);
}

/** A folder beside the others, so that it can be moved into place; open to all, since Lambda runs as another user. */
function freshFolder(cache: string): string {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, '.fresh-'));
  chmodSync(fresh, 0o755);
  return fresh;
}

/** Whoever comes second at the same time finds the first one's work in place and drops its own. */
function publish(fresh: string, place: string): void {
  try {
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}

function isThisMachine(target: TargetArchitecture): boolean {
  if (target === 'host') return true;
  const { platform, report } = process;
  const details = report.getReport();
  const glibc =
    typeof details === 'object' &&
    'header' in details &&
    JSON.stringify(details.header).includes('glibcVersionRuntime');
  return platform === 'linux' && glibc && hostArchitecture() === target;
}

function copyOwn(folder: string): void {
  const platform = readdirSync(join(INSTALLED, '@img')).map((name) => `@img/${name}`);
  for (const name of new Set(['sharp', ...SHARP_NEEDS, ...platform])) {
    cpSync(join(INSTALLED, name), join(folder, name), {
      recursive: true,
      dereference: true,
      filter: (path) => !LEFT_OUT.test(path),
    });
  }
}

/** Every version is pinned to the one installed here, so that the same lock file gives the same asset. */
function install(folder: string, target: 'arm64' | 'x86_64', version: string): void {
  const pinned = Object.fromEntries(SHARP_NEEDS.map((name) => [name, versionOf(name)]));
  const work = `${folder}-install`;
  mkdirSync(work);
  writeFileSync(
    join(work, 'package.json'),
    JSON.stringify({ private: true, dependencies: { sharp: version, ...pinned } }),
  );
  const cpu = target === 'arm64' ? 'arm64' : 'x64';
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--os=linux',
        `--cpu=${cpu}`,
        '--libc=glibc',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
      ],
      { cwd: work, stdio: 'pipe' },
    );
    cpSync(join(work, 'node_modules'), folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new NativeModuleError(
      `sharp ${version} for Lambda on ${target} could not be installed; ` +
        'let npm reach its registry once, or build for this machine: cdk synth -c architecture=host',
      { cause: error },
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(INSTALLED, name, 'package.json'), 'utf8'));
  return String(version);
}
