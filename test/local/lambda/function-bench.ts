import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionSettings } from '../../../infra/local/lambda/function-settings.ts';
import { type Functions, type FunctionsOptions, openFunctions } from '../../../infra/local/lambda/functions.ts';

/** Functions written by a test, in a temporary folder that goes with them. */
export class FunctionBench {
  readonly dir = mkdtempSync(join(tmpdir(), 'tidewaiter-lambda-'));
  readonly dataDir = join(this.dir, 'data');
  readonly #open: Functions[] = [];

  /** Writes `source` as `index.mjs` of a new asset. */
  settings(source: string, more: Partial<FunctionSettings> = {}): FunctionSettings {
    const name = more.name ?? 'fixture';
    const assetDir = join(this.dir, `asset-${name}`);
    mkdirSync(assetDir, { recursive: true });
    writeFileSync(join(assetDir, 'index.mjs'), source);
    return {
      name,
      arn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
      assetDir,
      handler: 'index.handler',
      timeoutSeconds: 10,
      memoryMb: 256,
      environment: {},
      credentials: { accessKeyId: 'AKIAFIXTURE', secretAccessKey: 'secret' },
      ...more,
    };
  }

  open(functions: FunctionSettings[], more: Partial<FunctionsOptions> = {}): Functions {
    const opened = openFunctions({
      dataDir: this.dataDir,
      region: 'eu-west-1',
      endpoint: 'http://127.0.0.1:9',
      functions,
      ...more,
    });
    this.#open.push(opened);
    return opened;
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((functions) => functions.close()));
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Waits until `look` gives something else than undefined or false. */
export async function eventually<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('what the test waited for did not happen within 15 s');
}
