import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { readScanFileLocally } from '../../../infra/local/cli/read-locally.ts';
import { scanReadingText } from '../../../infra/local/cli/scan-text.ts';
import { SAMPLES } from './command-line.ts';

const textOf = async (path: string, scanId: string) =>
  stripVTControlCharacters(scanReadingText(await readScanFileLocally(join(SAMPLES, path), scanId)));

it('tells what a scan image shows in words', async () => {
  const text = await textOf('06-listed-consignee/scans/X1-20261109-001/image.tif', 'X1-20261109-001');
  expect(text).toContain('870 x 401 pixels, 16 bits, 8 mm a pixel');
  expect(text).toMatch(/holds +cargo, 45 % of the space filled/);
  expect(text).toMatch(/load +98 % even/);
  expect(text).not.toMatch(/[{}]/);
});

it('tells what a scan record says, and that it lies in another folder than its own', async () => {
  const path = '06-listed-consignee/scans/X1-20261109-001/record.json';
  const text = await textOf(path, 'X1-20261109-001');
  expect(text).toMatch(/containers +TWTU4102081 \(97 % sure\)/);
  expect(text).not.toContain('scan-record.scan-id');
  expect(await textOf(path, 'another')).toContain('scan-record.scan-id');
});
