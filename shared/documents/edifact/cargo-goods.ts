import { bareGoods } from '../bare-manifest.ts';
import type { ManifestGoods } from '../manifest-fields.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, seenAs } from '../snippet.ts';
import { asHazardClass, asUnNumber } from '../structured/hazard.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

export type GoodsTree = SeenTree<ManifestGoods>;

/** Text subjects (code list 4451) that describe goods. */
const DESCRIPTIONS = ['AAA', 'AAZ', ''];

/** The goods item that a GID segment opens. */
export function goodsOf(segment: Segment, evidence: SegmentEvidence): GoodsTree {
  const type = componentOf(segment, 1, 1) || componentOf(segment, 1, 4);
  return {
    ...bareGoods(),
    packages: countOf(segment, 1, 0, evidence),
    packageType: seenAs(evidence(segment, type), asText),
  };
}

/** Adds to a goods item what FTX, PCI, PIA, CST or DGS say of it; other segments say nothing. */
export function describeGoods(goods: GoodsTree, segment: Segment, evidence: SegmentEvidence): void {
  if (segment.tag === 'FTX') addDescription(goods, segment, evidence);
  if (segment.tag === 'PCI') goods.marks ??= seenAs(evidence(segment, (segment.elements[1] ?? []).join(' ')), asText);
  if (segment.tag === 'PIA' || segment.tag === 'CST') addCommodity(goods, segment, evidence);
  if (segment.tag === 'DGS') {
    goods.unNumber ??= seenAs(evidence(segment, componentOf(segment, 2)), asUnNumber);
    goods.hazardClass ??= seenAs(evidence(segment, componentOf(segment, 1)), asHazardClass);
  }
}

export function countOf(
  segment: Segment,
  element: number,
  component: number,
  evidence: SegmentEvidence,
): Seen<number> | null {
  const text = componentOf(segment, element, component);
  if (!/^\d{1,9}(\.0*)?$/.test(text)) return null;
  return { value: Number(text), evidence: evidence(segment, text).evidence };
}

function addDescription(goods: GoodsTree, segment: Segment, evidence: SegmentEvidence): void {
  if (!DESCRIPTIONS.includes(componentOf(segment, 0))) return;
  const more = seenAs(evidence(segment, (segment.elements[3] ?? []).join(' ')), asText);
  if (!more) return;
  const before = goods.description;
  goods.description = before ? { value: `${before.value} ${more.value}`, evidence: before.evidence } : more;
}

function addCommodity(goods: GoodsTree, segment: Segment, evidence: SegmentEvidence): void {
  for (const [printed = '', type = ''] of segment.elements.slice(1)) {
    const declared = segment.tag === 'CST' || type === 'HS' || type === 'CC';
    const code = printed.replace(/[.\s]/g, '');
    if (declared && /^\d{4,10}$/.test(code)) {
      goods.hsCode ??= { value: code, evidence: evidence(segment, printed).evidence };
    }
  }
}
