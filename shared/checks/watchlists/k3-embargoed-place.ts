import type { Dossier } from '../../dossier/dossier.ts';
import { consignmentsOf, paperName, papersOf } from '../../dossier/papers.ts';
import { placeOf } from '../../geography/places.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { countryOf } from '../../watchlists/countries.ts';
import { ARMS_HEADINGS, type EmbargoProgramme, programmesAt } from '../../watchlists/embargoes.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** A country that the goods touch, and where that is printed. */
interface Touched {
  country: string;
  /** `The port of loading KPNAM`. */
  says: Phrase;
  evidence: FindingEvidence;
}

interface CodedGoods {
  hsCode: string;
  evidence: FindingEvidence;
  /** Where they come from, if the paper says so of them. */
  origin: Touched | null;
}

const FORBIDS = {
  comprehensive: (act: Phrase) => say`by ${act} hardly any trade may pass without a licence`,
  arms: (act: Phrase) => say`by ${act} no arms may pass without a licence`,
  goods: (act: Phrase) => say`by ${act} no such goods may pass without a licence`,
} satisfies Record<EmbargoProgramme['kind'], (act: Phrase) => Phrase>;

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
      return { notExamined: say`no paper names a place of the voyage, or the origin of goods by their code` };
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
  const country = countryOf(place.country);
  const forbidden = FORBIDS[kind](act);
  const says = coded
    ? say`${place.says} is in ${country}, and the goods are of heading ${coded.hsCode.slice(0, 4)}: ${forbidden}.`
    : say`${place.says} is in ${country}: ${forbidden}.`;
  return {
    subject: coded ? `${place.country} ${coded.hsCode}` : place.country,
    certainty,
    evidence: [...seen, registerEvidence(say`Embargo ${id} (${jurisdiction}), edition ${edition}, by ${author}`, act)],
    message: sentences(says, askToLook(certainty)),
  };
}

/** A place of the voyage by its field: what to call it, and where on a paper it stands. */
const PLACES = {
  placeOfReceipt: {
    at: (place: string) => say`The place of receipt ${place}`,
    on: (paper: Phrase) => say`The place of receipt on ${paper}`,
  },
  portOfLoading: {
    at: (place: string) => say`The port of loading ${place}`,
    on: (paper: Phrase) => say`The port of loading on ${paper}`,
  },
  portOfDischarge: {
    at: (place: string) => say`The port of discharge ${place}`,
    on: (paper: Phrase) => say`The port of discharge on ${paper}`,
  },
  placeOfDelivery: {
    at: (place: string) => say`The place of delivery ${place}`,
    on: (paper: Phrase) => say`The place of delivery on ${paper}`,
  },
};
const ROUTE = ['placeOfReceipt', 'portOfLoading', 'portOfDischarge', 'placeOfDelivery'] as const;

function placesOf(dossier: Dossier): Touched[] {
  const transport = papersOf(dossier, 'manifest', 'bill-of-lading').flatMap((paper) =>
    ROUTE.flatMap((field) => {
      const place = placeOf(paper.reading.fields[field]);
      if (place?.country == null) return [];
      const evidence = paperEvidence(paper, field, PLACES[field].on(paperName(paper.reading.kind)), place.printed);
      return [{ country: place.country, says: PLACES[field].at(place.printed), evidence }];
    }),
  );
  const reports = papersOf(dossier, 'equipment-report').flatMap((paper) =>
    paper.reading.fields.containers.flatMap(({ portOfLoading, portOfDischarge }, index) =>
      [['portOfLoading', portOfLoading] as const, ['portOfDischarge', portOfDischarge] as const].flatMap(
        ([field, printed]) => {
          const place = placeOf(printed);
          if (place?.country == null) return [];
          const path = `containers[${index}].${field}`;
          const evidence = paperEvidence(paper, path, PLACES[field].on(paperName('equipment-report')), place.printed);
          return [{ country: place.country, says: PLACES[field].at(place.printed), evidence }];
        },
      ),
    ),
  );
  return [...transport, ...reports];
}

function codedGoodsOf(dossier: Dossier): CodedGoods[] {
  const declared = consignmentsOf(dossier).flatMap(({ paper, path, value }) =>
    value.goods.flatMap(({ hsCode }, index) => {
      const code = digitsOf(hsCode);
      if (code === null) return [];
      const where = say`Code of the goods on ${paperName(paper.reading.kind)}`;
      return [
        { hsCode: code, evidence: paperEvidence(paper, `${path}.goods[${index}].hsCode`, where, code), origin: null },
      ];
    }),
  );
  const invoiced = papersOf(dossier, 'invoice').flatMap((paper) =>
    paper.reading.fields.lines.flatMap((line, index) => {
      const code = digitsOf(line.hsCode);
      if (code === null) return [];
      const evidence = paperEvidence(paper, `lines[${index}].hsCode`, say`Code of the goods on the invoice`, code);
      const country = line.originCountry ?? paper.reading.fields.originCountry;
      const path = line.originCountry === null ? 'originCountry' : `lines[${index}].originCountry`;
      const origin = country && {
        country,
        says: say`The origin ${country} that the invoice declares`,
        evidence: paperEvidence(paper, path, say`Origin of the goods on the invoice`, country),
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
