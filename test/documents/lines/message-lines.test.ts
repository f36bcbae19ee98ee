import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { placeKey } from '../../../shared/documents/lines/message-line.ts';
import { type LinesAsked, type MessageForm, messageLines } from '../../../shared/documents/lines/message-lines.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { cuscarText } from '../edifact/cuscar-text.ts';

const EVENTS = new URL('../../../events/', import.meta.url);
const file = (path: string) => readFileSync(new URL(path, EVENTS));
const ALL: LinesAsked = { from: 1, limit: 100_000, place: null };
const show = (bytes: Uint8Array, form: MessageForm, asked = ALL) => messageLines(bytes, form, DEFAULT_LIMITS, asked);

const ISA = 'ISA*00*          *00*          *ZZ*CARRIER        *ZZ*CUSTOMS        *261104*0900*U*00401*000000042*0*P*>';
const SET = [
  'M10*TWLN*O*BR*9074729*NORDIC HERON*044W**1*6*L',
  'M11*TWBL0001*35177*330*BG*19500*K',
  'N1*SH*FAZENDA ALTA',
];
const X12 = Buffer.from(
  [
    ...[ISA, 'GS*SO*CARRIER*CUSTOMS*20261104*0900*7*X*004010'],
    ...['ST*309*0001', ...SET, 'SE*5*0001', 'ST*309*0002', ...SET, 'SE*5*0002'],
    ...['GE*2*7', 'IEA*1*000000042', ''],
  ].join('~\n'),
);
const CSV = Buffer.from(
  'Bill of lading;Container;Seal;Gross weight (kg);Goods\nTWBL1;CSQU3054383;TW1;19200;"COFFEE\nNOT ROASTED"\nTWBL2;MSKU9070323;TW2;100,5;TEA\n',
);
const TWICE = Buffer.from(
  `UNB+UNOC:3+A+B+1:1+R'${[1, 2].map((n) => `UNH+${n}+IFTMCS:D:99B:UN'BGM+705+B${n}?'S+9'UNT+3+${n}'`).join('')}UNZ+2+R'`,
);

describe('the lines of a message', () => {
  test.each<[string, Uint8Array, MessageForm]>([
    ['a sample CUSCAR', file('samples/11-cargo-report-message/papers/manifest.edi'), 'edifact'],
    ['a long CUSCAR', Buffer.concat([...cuscarText(40)]), 'edifact'],
    ['several EDIFACT messages', TWICE, 'edifact'],
    ['several X12 transaction sets', X12, 'x12'],
    ['a CSV', CSV, 'csv'],
    ['a report in JSON', file('reports/cargo-report.json'), 'json'],
    ['a report in XML', file('reports/cargo-report.xml'), 'xml'],
  ])('have every place that evidence names, and the text that was read there: %s', async (_, bytes, form) => {
    const { lines, broken } = show(bytes, form);
    expect(broken).toBe(false);
    const byPlace = new Map(lines.flatMap(({ place, text }) => (place === null ? [] : [[placeKey(place), text]])));
    const { papers } = await readDocument({ file: 'm', bytes, ocr: null, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
    const evidence = papers.flatMap((paper) => Object.values(paper.evidence));
    expect(evidence.length).toBeGreaterThan(1);
    let told = 0;
    for (const { place = '', text } of evidence) {
      const line = byPlace.get(placeKey(place));
      expect(line, place).toBeDefined();
      // A value may be put together from several parts of its line; its first word stands there.
      const [word = ''] = text.split(/[\s,']+/);
      if (line?.includes(word)) told += 1;
    }
    expect(told / evidence.length).toBeGreaterThan(0.95);
  });

  test('are given some at a time, and those around a place that is asked for', () => {
    const bytes = Buffer.concat([...cuscarText(200)]);
    const whole = show(bytes, 'edifact');
    const wanted = whole.lines[900];
    expect(show(bytes, 'edifact', { from: 101, limit: 50, place: null }).lines).toEqual(whole.lines.slice(100, 150));
    const around = show(bytes, 'edifact', { from: 1, limit: 50, place: wanted?.place ?? null });
    expect(around).toMatchObject({ found: 901, total: whole.total });
    expect(around.lines[0]?.number).toBe(881);
    expect(around.lines).toHaveLength(50);
  });

  test('from a place that there is none of begin where else asked for', () => {
    expect(show(CSV, 'csv', { from: 2, limit: 1, place: 'row 99, column 1' })).toMatchObject({
      found: null,
      lines: [{ number: 2, place: 'row 2' }],
    });
  });

  test('of a broken file are shown as bare text', () => {
    const cut = file('reports/cargo-report.json').subarray(0, 200);
    const shown = show(cut, 'json');
    expect(shown.broken).toBe(true);
    expect(shown.lines.map(({ text }) => text).join('\n')).toBe(cut.toString());
    expect(show(Buffer.from('<!DOCTYPE x><a/>'), 'xml')).toMatchObject({ broken: true, total: 1 });
    expect(show(Buffer.from('ISA*short'), 'x12')).toMatchObject({ broken: true });
  });

  test('that are too long are cut', () => {
    const [line] = show(Buffer.from(`{"cargoReport":{"voyage":"${'x'.repeat(5000)}"}}`), 'json').lines.slice(2);
    expect(line).toMatchObject({ cut: true });
    expect(line?.text).toHaveLength(2000);
  });

  test('of a file nested without end end themselves', () => {
    const deep = Buffer.from('['.repeat(200_000) + ']'.repeat(200_000));
    expect(show(deep, 'json').broken).toBe(true);
  });
});
