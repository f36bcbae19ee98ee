import { appendFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll } from 'vitest';

// Counts what properties are really tried with, shrinking included, and tells the night.
let inputs = 0;
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  beforeEach: () => {
    inputs += 1;
  },
});

afterAll(() => {
  const to = process.env.TIDEWAITER_FUZZ_COUNTS;
  if (to !== undefined) appendFileSync(to, `${inputs}\n`);
  inputs = 0;
});
