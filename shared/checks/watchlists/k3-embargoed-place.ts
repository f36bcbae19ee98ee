import type { Dossier } from '../../dossier/dossier.ts';
import { consignmentsOf, papersOf, paperText } from '../../dossier/papers.ts';
import { placeOf } from '../../geography/places.ts';
import { countryName } from '../../watchlists/countries.ts';
import { ARMS_HEADINGS, type EmbargoProgramme, programmesAt } from '../../watchlists/embargoes.ts';
import type { Check, Discrepancy } from '../check.ts';
import { certaintyOf, paperEvidence, registerEvidence, verifyNote } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** A country that the goods touch, and where that is printed. */
interface Touched {
  country: string;
  /** `The port of loading KPNAM`. */
  says: string;
  evidence: FindingEvidence;
}

interface CodedGoods {
  hsCode: string;
  evidence: FindingEvidence;
  /** Where they come from, if the paper says so of them. */
  origin: Touched | null;
}

const FORBIDS = { comprehensive: 'hardly any trade', arms: 'no arms', goods: 'no such goods' } as const;

/**
 * Looks at places and goods alone: who ships, receives or signs, and of what nation they are, plays no part. The declared
 * origin counts only for goods whose heading the embargo names.
 */
export const k3EmbargoedPlace: Check = {
  id: 'K3',
  version: 1,
  title: 'The goods go to, through or come from a place under embargo',
  severity: 'high',
  lane: 'sanctions',
  wrongBy: 'Licences and exemptions, such as humanitarian goods; a place of the same name elsewhere; a code misread.',
  needs: 'a place of the voyage, or goods by code with their origin',
  examine({ dossier, port }) {
    const places = placesOf(dossier);
    const goods = codedGoodsOf(dossier);
    if (places.length === 0 && goods.every(({ origin }) => origin === null)) {
      return { notExamined: 'no paper names a place of the voyage, or the origin of goods by their code' };
    }
    const found = new Map<string, Discrepancy>();
    for (const programme of programmesAt(port.locode)) {
      for (const discrepancy of underProgramme(programme, places, goods)) {
        if (!found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
      }
    }
    return { found: [...found.values()] };
  },
};

function underProgramme(programme: EmbargoProgramme, places: Touched[], goods: CodedGoods[]): Discrepancy[] {
  const { kind, headings = kind === 'arms' ? ARMS_HEADINGS : [] } = programme;
  const isUnder = ({ country }: Touched) => programme.countries.includes(country);
  const there = places.filter(isUnder);
  if (kind === 'comprehensive') return there.map((place) => discrepancy(programme, place, null));
  return goods
    .filter(({ hsCode }) => headings.some((heading) => hsCode.startsWith(heading)))
    .flatMap((coded) => {
      const place = [coded.origin, ...there].find((one) => one !== null && isUnder(one));
      return place ? [discrepancy(programme, place, coded)] : [];
    });
}

function discrepancy(programme: EmbargoProgramme, place: Touched, coded: CodedGoods | null): Discrepancy {
  const { id, jurisdiction, act, edition, author, kind } = programme;
  const seen = [place.evidence, ...(coded ? [coded.evidence] : [])];
  const certainty = certaintyOf(seen, 'likely');
  const what = coded ? `, and the goods are of heading ${coded.hsCode.slice(0, 4)}` : '';
  return {
    subject: coded ? `${place.country} ${coded.hsCode}` : place.country,
    certainty,
    evidence: [...seen, registerEvidence(`Embargo ${id} (${jurisdiction}), edition ${edition}, by ${author}`, act)],
    message: `${place.says} is in ${countryName(place.country)}${what}: by ${act} ${FORBIDS[kind]} may pass without a licence.${verifyNote(certainty)}`,
  };
}

const ROUTE = [
  ['placeOfReceipt', 'place of receipt'],
  ['portOfLoading', 'port of loading'],
  ['portOfDischarge', 'port of discharge'],
  ['placeOfDelivery', 'place of delivery'],
] as const;

function placesOf(dossier: Dossier): Touched[] {
  const transport = papersOf(dossier, 'manifest', 'bill-of-lading').flatMap((paper) =>
    ROUTE.flatMap(([field, name]) => {
      const place = placeOf(paper.reading.fields[field]);
      if (place?.country == null) return [];
      const evidence = paperEvidence(paper, field, `The ${name} on ${paperText(paper.reading.kind)}`, place.printed);
      return [{ country: place.country, says: `The ${name} ${place.printed}`, evidence }];
    }),
  );
  const reports = papersOf(dossier, 'equipment-report').flatMap((paper) =>
    paper.reading.fields.containers.flatMap(({ portOfLoading, portOfDischarge }, index) =>
      [
        ['portOfLoading', 'port of loading', portOfLoading] as const,
        ['portOfDischarge', 'port of discharge', portOfDischarge] as const,
      ].flatMap(([field, name, printed]) => {
        const place = placeOf(printed);
        if (place?.country == null) return [];
        const path = `containers[${index}].${field}`;
        const evidence = paperEvidence(paper, path, `The ${name} on ${paperText('equipment-report')}`, place.printed);
        return [{ country: place.country, says: `The ${name} ${place.printed}`, evidence }];
      }),
    ),
  );
  return [...transport, ...reports];
}

function codedGoodsOf(dossier: Dossier): CodedGoods[] {
  const declared = consignmentsOf(dossier).flatMap(({ paper, path, value }) =>
    value.goods.flatMap(({ hsCode }, index) => {
      const code = digitsOf(hsCode);
      if (code === null) return [];
      const where = `Code of the goods on ${paperText(paper.reading.kind)}`;
      return [
        { hsCode: code, evidence: paperEvidence(paper, `${path}.goods[${index}].hsCode`, where, code), origin: null },
      ];
    }),
  );
  const invoiced = papersOf(dossier, 'invoice').flatMap((paper) =>
    paper.reading.fields.lines.flatMap((line, index) => {
      const code = digitsOf(line.hsCode);
      if (code === null) return [];
      const evidence = paperEvidence(paper, `lines[${index}].hsCode`, 'Code of the goods on the invoice', code);
      const country = line.originCountry ?? paper.reading.fields.originCountry;
      const path = line.originCountry === null ? 'originCountry' : `lines[${index}].originCountry`;
      const origin = country && {
        country,
        says: `The origin ${country} that the invoice declares`,
        evidence: paperEvidence(paper, path, 'Origin of the goods on the invoice', country),
      };
      return [{ hsCode: code, evidence, origin: origin || null }];
    }),
  );
  return [...declared, ...invoiced];
}

function digitsOf(code: string | null): string | null {
  const digits = (code ?? '').replace(/\D/g, '');
  return digits.length >= 4 ? digits : null;
}
