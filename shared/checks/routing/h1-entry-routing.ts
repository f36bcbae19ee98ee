import { type ConsignmentPart, consignmentsOf, paperName } from '../../dossier/papers.ts';
import { kmBetween } from '../../geography/coasts.ts';
import { type Place, placeOf } from '../../geography/places.ts';
import { capital, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** A place of the way as a paper names it. */
interface Stage {
  place: Place;
  what: Phrase;
  evidence: FindingEvidence;
}

export const h1EntryRouting = defineCheck({
  id: 'H1',
  version: 1,
  title: 'The routing does not begin where the goods were loaded, or does not end where they are unloaded',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Long ways over land; a further sea leg that the bill covers too.',
  needs: 'the countries of routing, or the places of receipt and delivery, beside the ports',
  thresholds: {
    overlandKm: { usual: 4000, unit: 'km', says: 'no container is brought over land so far to its ship or from it' },
  },
  examine({ dossier }, { overlandKm }) {
    const found = new Map<string, Discrepancy>();
    let looked = 0;
    for (const part of consignmentsOf(dossier)) {
      const ways = waysOf(part);
      const ends = routingEnds(part);
      looked += ways.length + ends.length;
      const fault =
        ends.find(({ routed, stage, also }) =>
          [stage, also].every(
            (one) => one == null || (one.place.country !== null && one.place.country !== routed.place.country),
          ),
        ) ?? ways.find(({ routed, stage }) => (kmBetween(routed.place.country, stage.place.country) ?? 0) > overlandKm);
      const subject = part.value.billOfLading ?? part.paper.file;
      if (fault !== undefined && !found.has(subject)) found.set(subject, discrepancy(subject, part, fault));
    }
    return looked > 0
      ? { found: [...found.values()] }
      : {
          notExamined: say`no paper gives the countries of routing, or a place of receipt or delivery beside its port`,
        };
  },
});

interface Way {
  routed: Stage;
  stage: Stage;
  /** Where the routing may begin or end just as well: at the port, or before or beyond it. */
  also?: Stage | null;
  rule: Phrase;
}

function stageOf(
  { paper }: ConsignmentPart,
  field: 'placeOfReceipt' | 'portOfLoading' | 'portOfDischarge' | 'placeOfDelivery',
  what: Phrase,
): Stage | null {
  const printed = paper.reading.fields[field];
  const place = placeOf(printed);
  if (place === null || printed === null) return null;
  const label = say`${capital(what)} on ${paperName(paper.reading.kind)}`;
  return { place, what, evidence: paperEvidence(paper, field, label, printed) };
}

/** Where the goods are received and delivered, each beside the port that they pass. */
function waysOf(part: ConsignmentPart): Way[] {
  const pairs = [
    [
      stageOf(part, 'placeOfReceipt', say`place of receipt`),
      stageOf(part, 'portOfLoading', say`port of loading`),
      say`the goods are brought to their ship over land`,
    ],
    [
      stageOf(part, 'placeOfDelivery', say`place of delivery`),
      stageOf(part, 'portOfDischarge', say`port of discharge`),
      say`the goods are brought from their ship over land`,
    ],
  ] as const;
  return pairs.flatMap(([routed, stage, rule]) => (routed && stage ? [{ routed, stage, rule }] : []));
}

/** By the rules of entry summary declarations the first country of routing is that of the place of loading, the last that of unloading. */
function routingEnds(part: ConsignmentPart): Way[] {
  const routing = part.value.routing ?? [];
  const stage = (at: number, what: Phrase): Stage | null => {
    const country = routing[at];
    const place = placeOf(country === undefined ? null : `${country}`);
    if (country === undefined || place === null) return null;
    const evidence = paperEvidence(part.paper, `${part.path}.routing[${at}]`, capital(what), country);
    return { place: { ...place, country: country.slice(0, 2).toUpperCase() }, what, evidence };
  };
  const first = stage(0, say`first country of routing`);
  const last = stage(routing.length - 1, say`last country of routing`);
  const received = stageOf(part, 'placeOfReceipt', say`place of receipt`);
  const delivered = stageOf(part, 'placeOfDelivery', say`place of delivery`);
  const from = stageOf(part, 'portOfLoading', say`port of loading`) ?? received;
  const to = stageOf(part, 'portOfDischarge', say`port of discharge`) ?? delivered;
  const rule = say`the routing begins and ends where the goods are loaded and unloaded`;
  return [
    ...(first && from ? [{ routed: first, stage: from, also: received, rule }] : []),
    ...(last && to ? [{ routed: last, stage: to, also: delivered, rule }] : []),
  ];
}

function discrepancy(subject: string, part: ConsignmentPart, { routed, stage, rule }: Way): Discrepancy {
  const evidence = [routed.evidence, stage.evidence, registerEvidence(say`Rule`, rule)];
  const certainty = certaintyOf(evidence);
  const message = sentences(
    say`Consignment ${subject}: ${routed.what} ${routed.place.printed}, but ${stage.what} ${stage.place.printed} on ${paperName(part.paper.reading.kind)}, whereas ${rule}.`,
    askToLook(certainty),
  );
  return { subject, certainty, evidence, message };
}
