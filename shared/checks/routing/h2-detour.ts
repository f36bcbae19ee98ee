import type { Dossier } from '../../dossier/dossier.ts';
import { reportedContainers, reportName } from '../../dossier/equipment.ts';
import { consignmentsOf, containersByNumber, paperName } from '../../dossier/papers.ts';
import { kmBetween } from '../../geography/coasts.ts';
import { isSamePlace, type Place, placeOf } from '../../geography/places.ts';
import { figure, say } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

/** A container on its way: from, by way of, to. */
interface Journey {
  number: string;
  from: Place;
  via: Place;
  to: Place;
  evidence: FindingEvidence[];
}

export const h2Detour = defineCheck({
  id: 'H2',
  version: 1,
  title: 'A container went a way that does not pay',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Hubs, where lines change ships for their own reasons; ports closed or avoided; distances reckoned roughly by country.',
  needs: 'a report that names another port than the papers on the way of a container',
  thresholds: {
    ratio: { usual: 1.6, unit: 'times the direct distance', says: 'no line sails a detour like this in its schedule' },
    extraKm: { usual: 4500, unit: 'km', says: 'beyond the direct distance' },
  },
  examine({ dossier }, { ratio, extraKm }) {
    const journeys = journeysOf(dossier);
    if (journeys.length === 0) return { notExamined: say`no report names a port between those of the papers` };
    const found = new Map<string, Discrepancy>();
    for (const journey of journeys) {
      const [first, second, direct] = [
        kmBetween(journey.from.country, journey.via.country),
        kmBetween(journey.via.country, journey.to.country),
        kmBetween(journey.from.country, journey.to.country),
      ];
      if (first === null || second === null || direct === null || found.has(journey.number)) continue;
      const sailed = first + second;
      if (sailed < ratio * direct || sailed - direct < extraKm) continue;
      found.set(journey.number, discrepancy(journey, sailed, direct));
    }
    return { found: toldTogether([...found.values()], 'detours') };
  },
});

function journeysOf(dossier: Dossier): Journey[] {
  const declared = containersByNumber(consignmentsOf(dossier));
  return reportedContainers(dossier).flatMap(({ number, paper, path, value }) => {
    const part = declared.get(number)?.find((one) => placeOf(one.paper.reading.fields.portOfLoading) !== null);
    const fields = part?.paper.reading.fields;
    const [from, to] = [placeOf(fields?.portOfLoading ?? null), placeOf(fields?.portOfDischarge ?? null)];
    if (part === undefined || from === null || to === null) return [];
    // Gates and weighbridges lie on shore: only ships and their plans tell of the way.
    const atSea =
      value.event !== null && ['loaded', 'on-board', 'discharged', 'to-load', 'to-discharge'].includes(value.event);
    const stops = [
      [placeOf(value.portOfLoading), `${path}.portOfLoading`, say`Port of loading`],
      [placeOf(value.portOfDischarge), `${path}.portOfDischarge`, say`Port of discharge`],
      [atSea ? placeOf(paper.reading.fields.place) : null, 'place', say`Place`],
    ] as const;
    return stops.flatMap(([via, at, label]) => {
      if (via === null || isSamePlace(via, from) !== false || isSamePlace(via, to) !== false) return [];
      const where = paperName(part.paper.reading.kind);
      const evidence = [
        paperEvidence(part.paper, 'portOfLoading', say`Port of loading on ${where}`, from.printed),
        paperEvidence(paper, at, say`${label} by ${reportName(value.event)}`, via.printed),
        paperEvidence(part.paper, 'portOfDischarge', say`Port of discharge on ${where}`, to.printed),
      ];
      return [{ number, from, via, to, evidence }];
    });
  });
}

function discrepancy({ number, from, via, to, evidence }: Journey, sailed: number, direct: number): Discrepancy {
  const km = (value: number) => say`${figure(Math.round(value / 100) * 100, 0)} km`;
  const reckoned = registerEvidence(
    say`Distances between countries, as the crow flies`,
    say`${km(sailed)} against ${km(direct)}`,
  );
  const message = say`Container ${number} goes from ${from.printed} to ${to.printed} by way of ${via.printed}: at least ${km(sailed)} where ${km(direct)} would do. Please verify why.`;
  return { subject: number, certainty: 'verify', evidence: [...evidence, reckoned], message };
}
