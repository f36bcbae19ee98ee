import type { Reading } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { invoicedOnce } from '../../dossier/invoiced-once.ts';
import { papersOf } from '../../dossier/papers.ts';
import { isOfPartShipments } from '../../dossier/part-shipments.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { doubted, doubtNote } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { formatKg } from '../kilograms.ts';

const UNITS_WITHIN = 0.1;

interface Mass {
  kg: number;
  label: string;
  evidence: FindingEvidence[];
}

export const d1GrossNet = defineCheck({
  id: 'D1',
  version: 1,
  title: 'A gross weight below the net weight',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Pounds or tonnes printed as kilograms; gross and net columns read in the wrong order.',
  needs: 'gross and net weight of the same goods',
  thresholds: {
    roundingKg: { usual: 1, unit: 'kg', says: 'papers round weights to the kilogram, line by line' },
    roundingShare: { usual: 0.002, unit: 'share of the net weight', says: 'what rounding in other units adds' },
  },
  examine({ dossier }, { roundingKg, roundingShare }) {
    const pairs = [...lineByLine(dossier), ...shipmentsOf(dossier).flatMap(acrossPapers)];
    if (pairs.length === 0) return { notExamined: 'no goods with both a gross and a net weight' };
    const found = new Map<string, Discrepancy>();
    for (const { subject, gross, net } of pairs) {
      if (gross.kg >= net.kg - roundingKg - roundingShare * net.kg || found.has(subject)) continue;
      found.set(subject, discrepancy(subject, gross, net));
    }
    return { found: [...found.values()] };
  },
});

interface Pair {
  subject: string;
  gross: Mass;
  net: Mass;
}

function discrepancy(subject: string, gross: Mass, net: Mass): Discrepancy {
  const evidence = [...gross.evidence, ...net.evidence];
  // Gross is above net by the packing, so a ratio of units shows within a tenth only.
  const doubt = numberDoubt(gross.kg, net.kg, 'mass', evidence, UNITS_WITHIN);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = `${subject}: gross ${formatKg(gross.kg)} (${gross.label}) is less than net ${formatKg(net.kg)} (${net.label}).${doubtNote(doubt, certainty)}`;
  return { subject, certainty, misreadChance, evidence, message };
}

/** Gross and net of one line, or of one paper's totals. */
function lineByLine(dossier: Dossier): Pair[] {
  return papersOf(dossier, 'manifest', 'bill-of-lading', 'invoice', 'packing-list').flatMap((paper) => {
    const { reading } = paper;
    if (reading.kind === 'invoice')
      return reading.fields.lines.flatMap((line, index) => pairOf(paper, `lines[${index}]`, line));
    if (reading.kind === 'packing-list') {
      const { totalGrossKg, totalNetKg, lines } = reading.fields;
      const totals =
        totalGrossKg !== null && totalNetKg !== null
          ? [
              {
                subject: `${paper.file}, totals`,
                gross: mass(paper, ['totalGrossKg'], 'gross', totalGrossKg),
                net: mass(paper, ['totalNetKg'], 'net', totalNetKg),
              },
            ]
          : [];
      return [...lines.flatMap((line, index) => pairOf(paper, `lines[${index}]`, line)), ...totals];
    }
    return reading.fields.consignments.flatMap((consignment, at) =>
      consignment.goods.flatMap((line, index) => pairOf(paper, `consignments[${at}].goods[${index}]`, line)),
    );
  });
}

function pairOf(
  paper: Filed<Reading>,
  path: string,
  line: { grossKg: number | null; netKg: number | null; description: string | null },
): Pair[] {
  if (line.grossKg === null || line.netKg === null) return [];
  const gross = mass(paper, [`${path}.grossKg`], 'gross', line.grossKg);
  const net = mass(paper, [`${path}.netKg`], 'net', line.netKg);
  return [{ subject: `${paper.file}, ${line.description ?? path}`, gross, net }];
}

/** The whole consignment's gross on the transport paper against its net on the trade papers. */
function acrossPapers({ subject, consignments, invoices, packingLists }: Shipment): Pair[] {
  const nets = [
    total(
      invoicedOnce(invoices)
        .filter((paper) => !isOfPartShipments(paper.reading.fields))
        .flatMap((paper) =>
          paper.reading.fields.lines.map((line, index) => ({ paper, path: `lines[${index}].netKg`, kg: line.netKg })),
        ),
      'net on the invoice',
    ),
    ...packingLists.map((paper) =>
      total([{ paper, path: 'totalNetKg', kg: paper.reading.fields.totalNetKg }], 'net on the packing list'),
    ),
  ].filter((one) => one !== null);
  const grosses = consignments.flatMap(({ paper, path, value }) => {
    const where = paper.reading.kind === 'manifest' ? 'gross on the manifest' : 'gross on the bill of lading';
    const [list, lines] =
      value.goods.length > 0 ? (['goods', value.goods] as const) : (['containers', value.containers] as const);
    const sum = total(
      lines.map(({ grossKg }, index) => ({ paper, path: `${path}.${list}[${index}].grossKg`, kg: grossKg })),
      where,
    );
    return sum === null ? [] : [sum];
  });
  return grosses.flatMap((gross) => nets.map((net) => ({ subject, gross, net })));
}

/** Null unless every part is stated: a sum with gaps is no weight. */
function total(parts: { paper: Filed<Reading>; path: string; kg: number | null }[], label: string): Mass | null {
  if (parts.length === 0 || parts.some(({ kg }) => kg === null)) return null;
  const evidence = parts.map(({ paper, path, kg }) => paperEvidence(paper, path, capital(label), `${kg} kg`));
  return { kg: parts.reduce((sum, { kg }) => sum + (kg ?? 0), 0), label, evidence };
}

function mass(paper: Filed<Reading>, paths: string[], label: string, kg: number): Mass {
  return {
    kg,
    label: `${label}, ${paper.file}`,
    evidence: paths.map((path) => paperEvidence(paper, path, capital(`${label} weight`), `${kg} kg`)),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
