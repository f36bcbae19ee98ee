import type { Consignment } from '../../documents/manifest-fields.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type Reported, reportedContainers, reportName } from '../../dossier/equipment.ts';
import { consignmentsOf, containersByNumber, type containersOf, paperName } from '../../dossier/papers.ts';
import { say, stated } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { absentEvidence, paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { sizeTypeOf } from './size-type.ts';

/** Chapters of the HS whose goods travel cooled as a rule: meat, fish, dairy, plants, fruit, fats, preparations, medicines, film. */
const COOLED = new Set('02 03 04 05 06 07 08 12 13 15 16 17 18 19 20 21 22 23 29 30 33 35 37 38'.split(' '));
/** Goods of a cooled chapter that keep at any temperature are not asked about; these never need cooling. */
const DRY = new Set(
  '25 26 31 39 40 42 44 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 72 73 74 75 76 78 79 80 81 82 83 84 85 86 87 88 89 92 93 94 95 96'.split(
    ' ',
  ),
);
/** A refrigerated container that is used as an ordinary one, switched off. */
const NON_OPERATING = /\bnor\b|non.?operat|not? operating|as dry|dry use|switched off/i;

interface Reefer {
  number: string;
  sizeType: FindingEvidence;
  goods: { hsCode: string | null; description: string | null; evidence: FindingEvidence }[];
  reports: Reported[];
}

export const c7Reefer: Check = {
  id: 'C7',
  version: 1,
  title: 'A refrigerated container without set point, or with goods that need no cooling',
  severity: 'low',
  lane: 'goods',
  wrongBy: 'Refrigerated containers used as ordinary ones, switched off, on their way to where they are needed.',
  needs: 'a full refrigerated container, its goods or its set point',
  examine({ dossier }) {
    const reefers = reefersOf(dossier);
    if (reefers.length === 0) return { notExamined: say`no paper names a full refrigerated container` };
    const told = reefers.some(({ reports }) => reports.length > 0);
    return {
      found: toldTogether(reefers.flatMap(examineOne), 'refrigerated containers'),
      ...(!told && { unseen: say`no stow plan or loading list gives the set points of the refrigerated containers` }),
    };
  },
};

function examineOne({ number, sizeType, goods, reports }: Reefer): Discrepancy[] {
  if (goods.some(({ description }) => NON_OPERATING.test(description ?? ''))) return [];
  const [setPoint] = reports.flatMap(({ paper, path, value: { setPointC } }) =>
    setPointC === null ? [] : [{ paper, path, setPointC }],
  );
  const chapters = goods.map(({ hsCode }) => hsCode?.slice(0, 2) ?? '');
  const allDry = chapters.length > 0 && chapters.every((chapter) => DRY.has(chapter));
  const [first] = goods;
  // Without a set point it may travel switched off, as an ordinary container, on its way to where it is needed.
  if (allDry && first !== undefined && setPoint !== undefined) {
    const degrees = say`${stated(setPoint.setPointC)} C`;
    const set = paperEvidence(setPoint.paper, `${setPoint.path}.setPointC`, say`Set point`, degrees);
    const message = say`Container ${number} is a refrigerated one, set to ${degrees}, but its goods need no cooling: “${first.description ?? first.hsCode ?? ''}”. Please verify why.`;
    return [{ subject: number, certainty: 'verify', evidence: [sizeType, first.evidence, set], message }];
  }
  const [report] = reports;
  if (report === undefined || setPoint !== undefined || !chapters.some((chapter) => COOLED.has(chapter))) return [];
  const where = reportName(report.value.event);
  const evidence = [
    sizeType,
    absentEvidence(say`Set point on ${where}`, report.paper),
    ...goods.slice(0, 3).map(({ evidence }) => evidence),
  ];
  const message = say`Container ${number} is a refrigerated one with goods that travel cooled, but ${where} gives no temperature for it. Please verify.`;
  return [{ subject: number, certainty: 'verify', evidence, message }];
}

/** Refrigerated containers that are not called empty, each with the goods of its consignment and the reports that may give a set point. */
function reefersOf(dossier: Dossier): Reefer[] {
  const reports = Map.groupBy(
    reportedContainers(dossier).filter(({ value }) => value.event !== 'gate-out' && value.event !== 'weighed'),
    ({ number }) => number,
  );
  const known = new Map<Consignment, Reefer['goods']>();
  return [...containersByNumber(consignmentsOf(dossier))].flatMap(([number, parts]) => {
    const sized = parts.find(({ value }) => sizeTypeOf(value.sizeType)?.group === 'reefer');
    if (sized === undefined || parts.some(({ value }) => value.empty === true)) return [];
    const { paper, path, value } = sized;
    const where = paperName(paper.reading.kind);
    const goods = parts.flatMap((part) => goodsOf(part, known));
    const sizeType = paperEvidence(paper, `${path}.sizeType`, say`Size-type on ${where}`, value.sizeType ?? '');
    return [{ number, sizeType, goods, reports: reports.get(number) ?? [] }];
  });
}

type Line = ReturnType<typeof containersOf>[number];

/** The coded goods of a container's consignment, which are looked at once; none where it holds ordinary containers too. */
function goodsOf({ paper, path, consignment }: Line, known: Map<Consignment, Reefer['goods']>): Reefer['goods'] {
  const before = known.get(consignment);
  if (before !== undefined) return before;
  const { containers, goods: lines } = consignment;
  // With several containers on a bill it is not told which goods lie in which.
  const several = containers.some((one) => sizeTypeOf(one.sizeType)?.group !== 'reefer');
  const at = path.slice(0, path.lastIndexOf('.containers'));
  const label = say`Goods on ${paperName(paper.reading.kind)}`;
  const goods = lines.flatMap(({ hsCode, description }, index) =>
    several || hsCode === null
      ? []
      : [
          {
            hsCode,
            description,
            evidence: paperEvidence(paper, `${at}.goods[${index}].description`, label, description ?? hsCode),
          },
        ],
  );
  known.set(consignment, goods);
  return goods;
}
