import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Where `npm run console` sends what is for the API: a running `npm start`. */
const RUNTIME = 'http://127.0.0.1:8787';

/** The page that officers work in, as static files with hashed names. No script or style stands in the HTML itself. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../build/vite', import.meta.url)),
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
  build: {
    outDir: fileURLToPath(new URL('../../build/console/by-hand', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The strict content policy forbids data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': RUNTIME } },
});
