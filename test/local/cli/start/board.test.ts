import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { boardText } from '../../../../infra/local/cli/start/board.ts';
import type { BoardRow } from '../../../../infra/local/cli/start/board-row.ts';
import { widthOf } from '../../../../infra/local/cli/text-width.ts';
import { fileOf, progressOf } from './progress-of.ts';

const TALL = Number.POSITIVE_INFINITY;

const released: BoardRow = {
  id: 'NLRTM/A-1',
  story: 'All in order.',
  progress: progressOf({
    status: 'closed',
    disposition: 'released',
    lanes: [],
    steps: ['compare', 'inspect', 'screen'],
  }),
  findings: [],
  differences: [],
};
const found: BoardRow = {
  id: 'NLRTM/A-2',
  story: 'The gross weight lies below the net weight, and the bill of lading names another seal than the manifest.',
  progress: progressOf({
    status: 'in-review',
    lanes: ['documents', 'imaging'],
    priority: 2,
    reasons: ['could not be read whole: packing-list.pdf'],
    steps: ['compare', 'inspect', 'screen'],
    documents: [fileOf('manifest.pdf'), fileOf('packing-list.pdf', 'unreadable'), fileOf('image.tif', 'read', 'X1')],
  }),
  findings: [
    {
      check: 'D1',
      severity: 'medium',
      certainty: 'likely',
      lane: 'documents',
      message:
        'TWLB2610002: gross 9,640 kg (gross on the bill of lading) is less than net 10,420 kg (net on the invoice).',
    },
    {
      check: 'I7',
      severity: 'critical',
      certainty: 'sure',
      lane: 'imaging',
      message: 'The image of container TWTU4102060 is the same as that of container TDWU4102051.',
    },
  ],
  differences: ['unexpected finding: I7 critical'],
};
const examined: BoardRow = {
  id: 'BEANR/A-3',
  story: 'Still on its way through.',
  progress: progressOf({ status: 'examining', steps: ['compare'], documents: [fileOf('manifest.pdf', 'received')] }),
  findings: [],
  differences: null,
};
const waiting: BoardRow = { id: 'NLRTM/A-4', story: 'Not there yet.', progress: null, findings: [], differences: null };
const rows = [released, found, examined, waiting];

const plain = (width: number, height = TALL, of: readonly BoardRow[] = rows) =>
  stripVTControlCharacters(boardText(of, 'Tidewaiter', { width, height }));

describe('the board', () => {
  it('at 80 columns', () => {
    expect(plain(80)).toMatchSnapshot();
  });

  it('at 140 columns', () => {
    expect(plain(140)).toMatchSnapshot();
  });

  it.each([
    [140, 22],
    [140, 14],
    [100, 11],
    [80, 7],
    [80, 5],
    [40, 6],
  ])('at %i columns and %i lines is no wider than the table needs, and no taller', (width, height) => {
    const lines = plain(width, height).split('\n');
    expect(lines.length).toBeLessThanOrEqual(height);
    if (width >= 80) for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('tells less the fewer lines there are: first no stories below, then the gravest finding, then a line a case', () => {
    expect(plain(120)).toContain('\n    The gross weight');
    const fewer = plain(120, 13);
    expect(fewer).not.toContain('\n    The gross weight');
    expect(fewer).toContain('D1');
    const gravest = plain(120, 9);
    expect(gravest).toContain('I7');
    expect(gravest).toContain('+1 more');
    expect(gravest).not.toContain('D1');
    const least = plain(120, 7).split('\n');
    expect(least).toHaveLength(7);
    expect(least[4]).toContain('critical The image of container');
  });

  it('shows the cases that still move, and says how many it does not, where not even a line each fits', () => {
    const text = plain(100, 6);
    expect(text).toContain('BEANR/A-3');
    expect(text).toContain('NLRTM/A-4');
    expect(text).not.toContain('NLRTM/A-1 ');
    expect(text).toContain('… and 2 more');
  });

  it('says why a case failed to come out as expected, and that one failed', () => {
    const failed: BoardRow = { ...waiting, progress: progressOf({ status: 'failed' }), differences: ['is failed'] };
    expect(plain(120, TALL, [failed])).toMatch(/✗ NLRTM\/A-4 .*failed, needs an operator/);
    expect(plain(120, TALL, [failed])).toContain('not as expected: is failed');
  });
});
