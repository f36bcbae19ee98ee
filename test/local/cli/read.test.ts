import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES, tidewaiter } from './command-line.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-read-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const INVOICE = join(SAMPLES, '02-weight-and-seal/papers/invoice.pdf');
const MESSAGE = join(SAMPLES, '11-cargo-report-message/papers/manifest.edi');

/** How many pixels of a picture have about this colour. */
async function pixelsOf(file: string, [red, green, blue]: [number, number, number]): Promise<number> {
  const { data, info } = await sharp(readFileSync(file)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const off = [red, green, blue].map((value, i) => Math.abs((data[at + i] ?? 0) - value));
    if (Math.max(...off) < 24) count += 1;
  }
  return count;
}

describe('read', () => {
  it('prints the kind with its confidence, each value with its place, and what the calls cost', async () => {
    const { code, out } = await tidewaiter('read', INVOICE);
    const text = stripVTControlCharacters(out);
    expect(code).toBe(0);
    expect(text).toMatch(/^invoice\.pdf {2}1 page, no paid call$/m);
    expect(text).toMatch(/^invoice \(\d+ % sure\), page 1, read by text-layer/m);
    expect(text).toMatch(/^invoiceNumber +\S+ .*page 1 +\d+ %$/m);
  });

  it('tells the segment of a value of a message', async () => {
    const { out } = await tidewaiter('read', MESSAGE);
    expect(stripVTControlCharacters(out)).toMatch(/^voyage .*segment \d+/m);
  });

  it('shows a file name that commands the terminal without obeying it, and cuts a long one', async () => {
    const hostile = join(dir, `\u001b[31m\u202e${'n'.repeat(200)}.pdf`);
    copyFileSync(INVOICE, hostile);
    const { code, out } = await tidewaiter('read', hostile);
    expect(code).toBe(0);
    expect(out).not.toContain('\u001b[31m');
    expect(out).not.toContain('\u202e');
    const [name = ''] = stripVTControlCharacters(out).split('\n');
    expect(name.length).toBeLessThan(180);
    const broken = join(dir, '\u001b[2Jbroken.pdf');
    writeFileSync(broken, '%PDF-1.7 nothing');
    const refused = await tidewaiter('read', broken);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('�[2Jbroken.pdf: the PDF is damaged');
    expect(refused.err).not.toContain('\u001b[2J');
  });
});

describe('read --picture', () => {
  it('draws the page with a box around each value, on a machine without fonts, too', async () => {
    const out = join(dir, 'invoice.png');
    expect((await tidewaiter('read', INVOICE, '--picture', out)).code).toBe(0);
    const { width = 0, height = 0, format } = await sharp(readFileSync(out)).metadata();
    expect([width, format]).toEqual([1280, 'png']);
    expect(height).toBeGreaterThan(1280);
    expect(await pixelsOf(out, [8, 92, 191])).toBeGreaterThan(5_000);
  });

  it('draws each page that holds a value into a file of its own, or the one that is asked for', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Courier);
    for (const lines of [
      [
        'COMMERCIAL INVOICE',
        '',
        'Invoice No.: TW-1',
        'Description      Quantity   Amount',
        'Rope coils       4          80.00',
      ],
      ['Description      Quantity   Amount', 'Deck brushes     5          20.00', '', 'Total 100.00'],
    ]) {
      const page = document.addPage([595, 842]);
      for (const [i, line] of lines.entries()) page.drawText(line, { x: 40, y: 780 - i * 20, size: 11, font });
    }
    const file = join(dir, 'two.pdf');
    writeFileSync(file, await document.save());
    const all = await tidewaiter('read', file, '--picture', join(dir, 'two.png'));
    expect(all.out).toContain('page 2 with');
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(['two.png', 'two-2.png']));
    const one = await tidewaiter('read', file, '--picture', join(dir, 'only.png'), '--page', '2', '--json');
    expect(readFileSync(join(dir, 'only.png')).equals(readFileSync(join(dir, 'two-2.png')))).toBe(true);
    expect(JSON.parse(one.out)).toMatchObject({ pages: 2, costUsd: 0 });
    expect(one.err).toContain('only.png');
    expect(existsSync(join(dir, 'only-2.png'))).toBe(false);
    const none = await tidewaiter('read', file, '--picture', join(dir, 'only.png'), '--page', '3');
    expect(none.err).toContain('has 2 pages, there is no page 3');
  });

  it.each([
    ['a message', [MESSAGE, '--picture', 'out.png'], 'it is a message, not pages'],
    ['another format', [INVOICE, '--picture', 'out.jpg'], '--picture takes the name of a PNG file'],
    ['a page without a picture', [INVOICE, '--page', '1'], '--page goes with --picture'],
    ['page 0', [INVOICE, '--picture', 'out.png', '--page', '0'], '--page takes a whole number'],
    ['a folder that is not there', [INVOICE, '--picture', '/nonexistent/out.png'], 'could not be written'],
  ])('of %s is told what is wrong', async (_, words, told) => {
    const { code, err } = await tidewaiter('read', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  it('never writes over the paper itself', async () => {
    const paper = join(dir, 'paper.png');
    writeFileSync(paper, 'original');
    const { err } = await tidewaiter('read', paper, '--picture', paper);
    expect(err).toContain('names the paper itself');
    expect(readFileSync(paper, 'utf8')).toBe('original');
  });
});
