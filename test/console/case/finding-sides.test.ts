import { describe, expect, it } from 'vitest';
import { facingPane, panesOf } from '../../../functions/console/case/evidence-panes.ts';
import { facing, type KnownDocument, sidesOf } from '../../../functions/console/case/finding-sides.ts';
import { aFinding, aSide } from './a-finding.ts';

const documents: KnownDocument[] = [
  { documentId: 'doc-manifest', scanId: null, state: 'read', file: 'manifest.pdf' },
  { documentId: 'doc-invoice', scanId: null, state: 'read', file: 'invoice.pdf' },
  { documentId: 'doc-record', scanId: 'S-1', state: 'read', file: 'record.json' },
];
const sides = (...evidence: ReturnType<typeof aSide>[]) => sidesOf(aFinding({ evidence }), documents);

describe('the sides of a finding', () => {
  it('say on which page of which paper each value was seen', () => {
    expect(sides(aSide({ page: 3 }))[0]?.place).toEqual({ kind: 'paper', documentId: 'doc-manifest', page: 3 });
  });

  it('lead to the scan, by its file or by the words of its label', () => {
    const [byFile, byLabel] = sides(
      aSide({ source: 'scan', documentId: 'doc-record' }),
      aSide({ source: 'scan', documentId: null, label: 'Air level, scan S-1' }),
    );
    expect(byFile?.place).toEqual({ kind: 'scan', scanId: 'S-1' });
    expect(byLabel?.place).toEqual({ kind: 'scan', scanId: 'S-1' });
  });

  it('say that a document was deleted, by its name', () => {
    expect(sides(aSide({ documentId: 'lost', file: 'lost.pdf' }))[0]?.place).toEqual({
      kind: 'gone',
      file: 'lost.pdf',
    });
  });

  it('are none where a finding has no evidence', () => {
    expect(sidesOf({ id: 'X', evidence: [] }, documents)).toEqual([]);
    expect(panesOf([])).toEqual([]);
  });
});

describe('the panes of a finding', () => {
  it('are one for each paper, with the box of its side', () => {
    const panes = panesOf(sides(aSide(), aSide({ documentId: 'doc-invoice', page: 2 })));
    expect(panes).toMatchObject([
      { kind: 'paper', documentId: 'doc-manifest', page: 1, marks: [{ tone: 'this', page: 1 }] },
      { kind: 'paper', documentId: 'doc-invoice', page: 2, marks: [{ tone: 'this', page: 2 }] },
    ]);
  });

  it('are one where both sides stand on one page, with both boxes', () => {
    const panes = panesOf(sides(aSide(), aSide({ box: [0.5, 0.5, 0.1, 0.1] })));
    expect(panes).toHaveLength(1);
    expect(panes[0]).toMatchObject({ marks: [{ tone: 'this' }, { tone: 'this' }] });
  });

  it('show a side on another page of the same paper as another one', () => {
    const panes = panesOf(sides(aSide(), aSide({ page: 2 })));
    expect(panes[0]).toMatchObject({
      page: 1,
      marks: [
        { page: 1, tone: 'this' },
        { page: 2, tone: 'other' },
      ],
    });
  });

  it('put listed entries into one table, and what has no picture into words', () => {
    const panes = panesOf(
      sides(
        aSide(),
        aSide({ source: 'watchlist', documentId: null }),
        aSide({ source: 'watchlist', documentId: null }),
        aSide({ source: 'register', documentId: null }),
        aSide({ documentId: 'lost' }),
      ),
    );
    expect(panes.map(({ kind, sides: of }) => `${kind} ${of.length}`)).toEqual(['paper 1', 'match 2', 'words 2']);
  });
});

describe('the sides that face each other', () => {
  it('are the first and the first that says something else: of a match, party and entry', () => {
    const all = sides(
      aSide({ text: 'Test Trading' }),
      aSide({ text: 'TEST TRADING.', documentId: 'doc-invoice' }),
      aSide({ text: 'Testt Trading', source: 'watchlist', documentId: null }),
    );
    expect(facing(all).map(({ text }) => text)).toEqual(['Test Trading', 'Testt Trading']);
    const panes = panesOf(all);
    expect(panes[facingPane(panes, all)]?.kind).toBe('match');
  });

  it('are the first two where all say the same, and one where there is one', () => {
    expect(facing(sides(aSide(), aSide({ page: 2 }))).map(({ id }) => id)).toHaveLength(2);
    expect(facing(sides(aSide()))).toHaveLength(1);
    expect(facing([])).toEqual([]);
  });
});
