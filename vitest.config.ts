import { defineConfig } from 'vitest/config';

/** What tests shared/ and what is as pure: no state but tables, so their files share a worker with its modules loaded. */
const pure =
  'access,cases,checks,documents,dossier,events,experience,geography,goods,language,scans,sharing,tallies,watchlists';
const domain = [`test/{${pure}}/**/*.test.ts`];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'domain', include: domain, isolate: false } },
      { extends: true, test: { name: 'system', include: ['test/**/*.test.{ts,tsx}'], exclude: domain } },
    ],
  },
});
