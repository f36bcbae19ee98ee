import type { Reading } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { invoicedOnce } from '../../dossier/invoiced-once.ts';
import { papersOf } from '../../dossier/papers.ts';
import { isOfPartShipments } from '../../dossier/part-shipments.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { kilograms, statedKg } from '../kilograms.ts';

const UNITS_WITHIN = 0.1;

interface Mass {
  kg: number;
  label: Phrase;
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
    if (pairs.length === 0) return { notExamined: say`no goods with both a gross and a net weight` };
    const found = new Map<string, Discrepancy>();
    for (const { subject, named, gross, net } of pairs) {
      if (gross.kg >= net.kg - roundingKg - roundingShare * net.kg || found.has(subject)) continue;
      found.set(subject, discrepancy(subject, named, gross, net));
    }
    return { found: [...found.values()] };
  },
});

interface Pair {
  subject: string;
  /** The subject in words. */
  named: Phrase;
  gross: Mass;
  net: Mass;
}

function discrepancy(subject: string, named: Phrase, gross: Mass, net: Mass): Discrepancy {
  const evidence = [...gross.evidence, ...net.evidence];
  // Gross is above net by the packing, so a ratio of units shows within a tenth only.
  const doubt = numberDoubt(gross.kg, net.kg, 'mass', evidence, UNITS_WITHIN);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = sentences(
    say`${named}: gross ${kilograms(gross.kg)} (${gross.label}) is less than net ${kilograms(net.kg)} (${net.label}).`,
    askToVerify(doubt, certainty),
  );
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
                named: listed([paper.file, say`totals`]),
                gross: gross(paper, 'totalGrossKg', totalGrossKg),
                net: net(paper, 'totalNetKg', totalNetKg),
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
  const subject = `${paper.file}, ${line.description ?? path}`;
  return [
    {
      ...{ subject, named: subject },
      gross: gross(paper, `${path}.grossKg`, line.grossKg),
      net: net(paper, `${path}.netKg`, line.netKg),
    },
  ];
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
      say`net on the invoice`,
      say`Net on the invoice`,
    ),
    ...packingLists.map((paper) =>
      total(
        [{ paper, path: 'totalNetKg', kg: paper.reading.fields.totalNetKg }],
        say`net on the packing list`,
        say`Net on the packing list`,
      ),
    ),
  ].filter((one) => one !== null);
  const grosses = consignments.flatMap(({ paper, path, value }) => {
    const isManifest = paper.reading.kind === 'manifest';
    const [list, lines] =
      value.goods.length > 0 ? (['goods', value.goods] as const) : (['containers', value.containers] as const);
    const sum = total(
      lines.map(({ grossKg }, index) => ({ paper, path: `${path}.${list}[${index}].grossKg`, kg: grossKg })),
      isManifest ? say`gross on the manifest` : say`gross on the bill of lading`,
      isManifest ? say`Gross on the manifest` : say`Gross on the bill of lading`,
    );
    return sum === null ? [] : [sum];
  });
  return grosses.flatMap((gross) => nets.map((net) => ({ subject, named: subject, gross, net })));
}

/** Null unless every part is stated: a sum with gaps is no weight. */
function total(
  parts: { paper: Filed<Reading>; path: string; kg: number | null }[],
  label: Phrase,
  heading: Phrase,
): Mass | null {
  if (parts.length === 0 || parts.some(({ kg }) => kg === null)) return null;
  const evidence = parts.map(({ paper, path, kg }) => paperEvidence(paper, path, heading, statedKg(kg ?? 0)));
  return { kg: parts.reduce((sum, { kg }) => sum + (kg ?? 0), 0), label, evidence };
}

function gross(paper: Filed<Reading>, path: string, kg: number): Mass {
  const evidence = [paperEvidence(paper, path, say`Gross weight`, statedKg(kg))];
  return { kg, label: say`gross, ${paper.file}`, evidence };
}

function net(paper: Filed<Reading>, path: string, kg: number): Mass {
  const evidence = [paperEvidence(paper, path, say`Net weight`, statedKg(kg))];
  return { kg, label: say`net, ${paper.file}`, evidence };
}
