import type { Dossier } from '../../dossier/dossier.ts';
import { type ConsignmentPart, paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { kmBetween } from '../../geography/coasts.ts';
import { isSamePlace, type Place, placeOf } from '../../geography/places.ts';
import { capital, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

type Field = 'portOfLoading' | 'portOfDischarge' | 'placeOfReceipt' | 'placeOfDelivery';
const NAMES: Record<Field, Phrase> = {
  portOfLoading: say`port of loading`,
  portOfDischarge: say`port of discharge`,
  placeOfReceipt: say`place of receipt`,
  placeOfDelivery: say`place of delivery`,
};
/** Incoterms whose named place is where the goods leave, and where they arrive. */
const AT_DEPARTURE = ['FAS', 'FOB', 'FCA', 'EXW'];
const AT_ARRIVAL = ['CFR', 'CNF', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DAT', 'DDP', 'DDU'];

export const h3IncoherentPlaces = defineCheck({
  id: 'H3',
  version: 1,
  title: 'Loading, discharge and destination do not go together',
  severity: 'low',
  lane: 'documents',
  wrongBy:
    'Ports of one place under several codes; goods in transit that are scanned on their way; terms named after head offices.',
  needs: 'ports of loading and discharge',
  thresholds: {
    termKm: { usual: 1500, unit: 'km', says: 'so far from the port the place of a delivery term is not meant' },
  },
  examine({ dossier }, { termKm }) {
    const shipments = shipmentsOf(dossier).filter(({ consignments }) =>
      consignments.some(({ paper: { reading } }) => reading.fields.portOfLoading ?? reading.fields.portOfDischarge),
    );
    if (shipments.length === 0) return { notExamined: say`no transport paper names a port of loading or discharge` };
    return {
      found: shipments.flatMap((shipment) => {
        const found =
          betweenPapers(shipment, 'portOfLoading') ??
          betweenPapers(shipment, 'portOfDischarge') ??
          samePort(shipment) ??
          notHere(shipment, dossier) ??
          termElsewhere(shipment, termKm);
        return found === null ? [] : [found];
      }),
    };
  },
});

function statedIn({ paper }: ConsignmentPart, field: Field): Place | null {
  return placeOf(paper.reading.fields[field]);
}

function sideOf({ paper }: ConsignmentPart, field: Field, place: Place) {
  return paperEvidence(paper, field, say`${capital(NAMES[field])} on ${paperName(paper.reading.kind)}`, place.printed);
}

/** Two papers of one consignment name other ports for the same. */
function betweenPapers({ subject, consignments }: Shipment, field: Field): Discrepancy | null {
  const stated = consignments.flatMap((part) => {
    const place = statedIn(part, field);
    return place === null ? [] : [{ part, place }];
  });
  const [first, ...others] = stated;
  const other = first && others.find(({ place }) => isSamePlace(first.place, place) === false);
  if (first === undefined || other === undefined) return null;
  const evidence = [sideOf(first.part, field, first.place), sideOf(other.part, field, other.place)];
  const doubt = textDoubt(first.place.printed, other.place.printed, evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const told = ({ part, place }: typeof first) => say`${place.printed} on ${paperName(part.paper.reading.kind)}`;
  const message = sentences(
    say`Consignment ${subject}: the ${NAMES[field]} is ${told(first)}, but ${told(other)}.`,
    askToVerify(doubt, certainty),
  );
  return { subject, certainty, misreadChance, evidence, message };
}

function samePort({ subject, consignments }: Shipment): Discrepancy | null {
  for (const part of consignments) {
    const [loading, discharge] = [statedIn(part, 'portOfLoading'), statedIn(part, 'portOfDischarge')];
    if (loading?.locode == null || discharge?.locode == null || isSamePlace(loading, discharge) !== true) continue;
    const evidence = [sideOf(part, 'portOfLoading', loading), sideOf(part, 'portOfDischarge', discharge)];
    const certainty = certaintyOf(evidence);
    const where = paperName(part.paper.reading.kind);
    const message = sentences(
      say`Consignment ${subject} is loaded and discharged at one port, ${loading.printed}, by ${where}.`,
      askToLook(certainty),
    );
    return { subject, certainty, evidence, message };
  }
  return null;
}

/** The port that examines the case is on the way of the goods by none of its papers. */
function notHere({ subject, consignments }: Shipment, { port }: Dossier): Discrepancy | null {
  const here = placeOf(port);
  if (here === null) return null;
  const fields: Field[] = ['portOfLoading', 'portOfDischarge', 'placeOfReceipt', 'placeOfDelivery'];
  const stated = consignments.flatMap((part) =>
    fields.flatMap((field) => {
      const place = statedIn(part, field);
      return place === null ? [] : [{ part, field, place }];
    }),
  );
  // A name that is in no table may be a terminal of this very port.
  if (
    stated.some(
      ({ place }) => isSamePlace(place, here) !== false || (place.country === here.country && place.locode === null),
    )
  )
    return null;
  const discharge = stated.find(({ field }) => field === 'portOfDischarge');
  if (discharge === undefined || !stated.some(({ field }) => field === 'portOfLoading')) return null;
  const evidence = [
    sideOf(discharge.part, discharge.field, discharge.place),
    registerEvidence(say`Port that the case was filed at`, port),
  ];
  const certainty = certaintyOf(evidence);
  const where = paperName(discharge.part.paper.reading.kind);
  const message = sentences(
    say`Consignment ${subject} is discharged at ${discharge.place.printed} by ${where}, but the case was filed at ${port}, which no paper names on its way.`,
    askToLook(certainty),
  );
  return { subject, certainty, evidence, message };
}

/** `FOB Rotterdam` for goods loaded at Shanghai. */
function termElsewhere({ subject, consignments, invoices }: Shipment, termKm: number): Discrepancy | null {
  for (const invoice of invoices) {
    const { incoterm, incotermPlace } = invoice.reading.fields;
    const term = incoterm?.toUpperCase() ?? '';
    const named = placeOf(incotermPlace);
    const departs = AT_DEPARTURE.includes(term);
    if (named === null || (!departs && !AT_ARRIVAL.includes(term))) continue;
    const ports: Field[] = departs ? ['portOfLoading', 'placeOfReceipt'] : ['portOfDischarge', 'placeOfDelivery'];
    const stated = consignments.flatMap((part) =>
      ports.flatMap((field) => {
        const place = statedIn(part, field);
        return place === null ? [] : [{ part, field, place }];
      }),
    );
    const [first] = stated;
    const far = stated.every(({ place }) => (kmBetween(named.country, place.country) ?? 0) > termKm);
    if (first === undefined || !far) continue;
    const evidence = [
      paperEvidence(invoice, 'incotermPlace', say`Place of the delivery term`, named.printed),
      sideOf(first.part, first.field, first.place),
    ];
    const message = say`Consignment ${subject}: the invoice sells ${term} ${named.printed}, but the ${NAMES[first.field]} is ${first.place.printed}. Please verify.`;
    return { subject, certainty: 'verify', evidence, message };
  }
  return null;
}
