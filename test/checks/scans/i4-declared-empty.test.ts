import { describe, expect, it } from 'vitest';
import { i4DeclaredEmpty } from '../../../shared/checks/scans/i4-declared-empty.ts';
import { consignment, container, scan, scanImage, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (empty: boolean | null) =>
  transportPaper([consignment({ containers: [container({ number: NUMBER, empty })] })]);
const contentOf = (kind: 'empty' | 'dunnage' | 'cargo') => ({ kind, standingPx: 0, lyingPx: 0, floorPx: 0 });
const scanned = (
  fillShare: number,
  declared: 'empty' | 'full' | null = null,
  kind: 'empty' | 'dunnage' | 'cargo' = 'cargo',
) =>
  scan({ containers: [{ number: NUMBER, confidence: 0.99 }], declared }, [
    scanImage({ fillShare, content: contentOf(kind) }),
  ]);

describe('I4: declared empty, image not empty', () => {
  it('fires for an empty container on the manifest with cargo in the image', () => {
    const found = foundBy(i4DeclaredEmpty, { papers: [manifest(true)], scans: [scanned(0.37)] });
    expect(gist(found)).toEqual([`${NUMBER}: default, likely`]);
    expect(found[0]?.message).toBe(
      `Container ${NUMBER} is declared empty, but 37 % of its cargo space holds something in scan S1.`,
    );
    expect(found[0]?.evidence.map(({ source }) => source)).toEqual(['paper', 'scan']);
  });

  it('fires for one that only the scanner was told is empty', () => {
    expect(foundBy(i4DeclaredEmpty, { scans: [scanned(0.37, 'empty')] })).toHaveLength(1);
  });

  it('is silent for an empty image and for dunnage, whatever its share', () => {
    for (const kind of ['empty', 'dunnage'] as const) {
      expect(foundBy(i4DeclaredEmpty, { papers: [manifest(true)], scans: [scanned(0.05, null, kind)] })).toEqual([]);
    }
  });

  it('asks to verify cargo that fills less than three per cent', () => {
    const certainty = (fillShare: number) =>
      gist(foundBy(i4DeclaredEmpty, { papers: [manifest(true)], scans: [scanned(fillShare)] }));
    expect(certainty(0.029)).toEqual([`${NUMBER}: default, verify`]);
    expect(certainty(0.03)).toEqual([`${NUMBER}: default, likely`]);
  });

  it('takes a filled end for machinery in a refrigerated container and asks to verify it in another', () => {
    const end = {
      content: contentOf('empty'),
      endWalls: [{ side: 'left' as const, attenuationPx: 900, evenness: 0.5 }],
    };
    const found = (sizeType: string) =>
      foundBy(i4DeclaredEmpty, {
        papers: [transportPaper([consignment({ containers: [container({ number: NUMBER, empty: true, sizeType })] })])],
        scans: [scan({ containers: [{ number: NUMBER, confidence: 1 }] }, [scanImage(end)])],
      });
    expect(found('45R1')).toEqual([]);
    expect(gist(found('45G1'))).toEqual([`${NUMBER}: default, verify`]);
  });

  it('says so where nothing is declared empty, or no outline was found', () => {
    expect(reasonNotExamined(i4DeclaredEmpty, { papers: [manifest(false)], scans: [scanned(0.5, 'full')] })).toContain(
      'no scanned container',
    );
    const blind = scan({ containers: [{ number: NUMBER, confidence: 1 }] }, [
      scanImage({ outline: null, content: null }),
    ]);
    expect(reasonNotExamined(i4DeclaredEmpty, { papers: [manifest(true)], scans: [blind] })).toContain('outline');
  });

  it('does not hold a loaded container against the empty one scanned with it', () => {
    const two = transportPaper([
      consignment({
        containers: [container({ number: NUMBER, empty: true }), container({ number: 'HLXU2008419', empty: false })],
      }),
    ]);
    const together = scan(
      {
        containers: [
          { number: NUMBER, confidence: 1 },
          { number: 'HLXU2008419', confidence: 1 },
        ],
      },
      [scanImage({ fillShare: 0.5 })],
    );
    expect(reasonNotExamined(i4DeclaredEmpty, { papers: [two], scans: [together] })).not.toBeNull();
  });
});
