import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BundleError } from './bundles.ts';

const ROOT = dirname(import.meta.dirname);
const SOURCE = join(ROOT, 'functions', 'console');
const BUILD = join(ROOT, 'build', 'console');
/** All that the page is made from: what it imports of the domain, and the versions of what it is built with. */
const SOURCES = ['functions/console', 'shared', 'infra/console-bundle.ts', 'package-lock.json'];
/** What another start may still be reading is left where it is. */
const KEPT_MS = 3_600_000;

/**
 * Builds the officers' page with Vite and gives the folder of what is to be served: index.html and content-hashed files.
 * The folder is named for the sources, so as long as they stay the same nothing is built. Source maps lie beside it, for
 * whoever reads a stack trace, and are not served. Throws BundleError.
 */
export async function buildConsole(): Promise<string> {
  const place = join(BUILD, digestOf(SOURCES).slice(0, 16));
  const site = join(place, 'site');
  if (existsSync(site)) return site;
  const fresh = join(BUILD, `.fresh-${randomUUID()}`);
  try {
    await viteBuild(join(fresh, 'site'));
    takeMapsOut(join(fresh, 'site'), join(fresh, 'maps'));
    refuseInline(join(fresh, 'site', 'index.html'));
    publish(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  clearOld(place);
  return site;
}

async function viteBuild(outDir: string): Promise<void> {
  // Only whoever builds waits for Vite to load.
  const { build } = await import('vite');
  const own = join(SOURCE, 'vite.config.ts');
  try {
    await build({
      root: SOURCE,
      configFile: own,
      configLoader: 'native',
      logLevel: 'error',
      clearScreen: false,
      build: {
        outDir,
        emptyOutDir: true,
        sourcemap: 'hidden',
        // Fonts and pictures within a style sheet would be data: addresses, which the page's policy keeps out.
        assetsInlineLimit: 0,
        reportCompressedSize: false,
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BundleError(
      `the page in functions/console can't be built: ${reason}\n` +
        'mend it, or synthesize without code: cdk synth -c bundles=off',
      { cause },
    );
  }
}

function takeMapsOut(site: string, maps: string): void {
  for (const file of filesBelow(site).filter((name) => name.endsWith('.map'))) {
    const place = join(maps, file);
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(site, file), place);
  }
}

/** The page's policy lets no script or style run that stands in the page itself: better told here than by a blank page. */
function refuseInline(index: string): void {
  const html = readFileSync(index, 'utf8');
  const inline = /<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle=|\son[a-z]+=/i.exec(html)?.[0];
  if (inline === undefined) return;
  throw new BundleError(
    `functions/console/index.html has "${inline.trim()}", which its own security policy blocks; move it into a file`,
  );
}

/** Whoever comes second at the same time finds the first one's work in place and drops its own. */
function publish(fresh: string, place: string): void {
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

function clearOld(place: string): void {
  for (const name of readdirSync(BUILD)) {
    const path = join(BUILD, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path !== place && age > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** One digest over files, by name and content. */
function digestOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesBelow(join(ROOT, place))) {
      hash
        .update(`${place}/${file}\0`)
        .update(readFileSync(join(ROOT, place, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** Names below a folder, in order; of a file its own, empty. */
function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [''];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
