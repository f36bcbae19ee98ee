import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { footer } from '../../../../infra/local/cli/start/footer.ts';

const text = stripVTControlCharacters(
  footer({ pageUrl: 'http://127.0.0.1:8787', apiUrl: 'http://127.0.0.1:40123', dataDir: '/home/officer/.tidewaiter' }),
);

it('tells where the console is and as whom one can sign in', () => {
  expect(text).toContain('The console is at http://127.0.0.1:8787');
  expect(text).toMatch(/^ {2}anna +tide-anna +officer, NLRTM and BEANR$/m);
  expect(text).toMatch(/^ {2}carol +tide-carol +officer, NLRTM and BEANR, imaging only$/m);
  expect(text).toMatch(/^ {2}eve +tide-eve +port agent, NLRTM$/m);
});

it('fits a terminal of 80 columns', () => {
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});
