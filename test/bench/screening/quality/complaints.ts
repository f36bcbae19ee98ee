import type { EntryType } from '../../../../shared/watchlists/entry.ts';
import { textTable } from '../../../eval/report/text-table.ts';
import type { Matcher } from './matchers.ts';

/** What users of screeners complain of, in invented names: one listed name against one that is asked for. */
interface Complaint {
  asked: string;
  listed: string;
  type: EntryType;
  listedType?: EntryType;
  same: boolean;
}

export const COMPLAINTS: readonly Complaint[] = [
  { asked: 'CORP', listed: 'VELIZHAROV CORP', type: 'organisation', same: false },
  {
    asked: 'Limited Liability Company',
    listed: 'QUANDRELL LIMITED LIABILITY COMPANY',
    type: 'organisation',
    same: false,
  },
  { asked: 'OSTREMOND TRADING LLC', listed: 'VELIZHAROV TRADING LLC', type: 'organisation', same: false },
  { asked: 'GENERAL TRADING COMPANY', listed: 'OSSIVANE GENERAL TRADING COMPANY', type: 'organisation', same: false },
  { asked: 'EMMA', listed: 'EMMA LLC', type: 'person', listedType: 'organisation', same: false },
  { asked: 'General', listed: 'General Fenella Ossivane', type: 'person', same: false },
  { asked: 'Haji Abdul Karim', listed: 'Haji Abdul Rahman', type: 'person', same: false },
  { asked: 'Republic of Utopia', listed: 'Bank of the Republic of Utopia', type: 'organisation', same: false },
  { asked: 'MERIDIAN 7893', listed: 'MERIDIAN 7614', type: 'vessel', same: false },
  { asked: 'QUIET MERIDIAN 2', listed: 'QUIET MERIDIAN 3', type: 'vessel', same: false },
  { asked: 'Ivan Petrov', listed: 'Ivan Sidorov', type: 'person', same: false },
  { asked: 'Maria Garcia Lopez', listed: 'Maria Garcia Perez', type: 'person', same: false },
  { asked: 'Muhammad Ali', listed: 'Ali Muhammad Tarbuxli', type: 'person', same: false },
  { asked: 'Doriane Vexmoor', listed: 'Dorian Vexholt', type: 'person', same: false },
  { asked: 'Aldemar Quandrell', listed: 'QUANDRELL, Aldemar Tobias', type: 'person', same: true },
  { asked: 'A1demar Quandre11', listed: 'Aldemar Quandrell', type: 'person', same: true },
  { asked: 'AldemarQuandrell', listed: 'Aldemar Quandrell', type: 'person', same: true },
  { asked: 'Mohamed Velizharoff', listed: 'Muhammad Velizharov', type: 'person', same: true },
  { asked: 'Мухаммад Велижаров', listed: 'Muhammad Velizharov', type: 'person', same: true },
  { asked: 'Аldemаr Quаndrell', listed: 'Aldemar Quandrell', type: 'person', same: true },
  { asked: 'Velizharov Maritime Supply', listed: 'VELIZHAROV MARITIME SUPPLY OOO', type: 'organisation', same: true },
  { asked: 'M/V QUIET MERIDIAN NO. 3', listed: 'QUIET MERIDIAN III', type: 'vessel', same: true },
];

/** The score of each matcher for each, with a mark where it is on the wrong side of the matcher's own threshold. */
export function complaintTable(matchers: readonly Matcher[], thresholds: readonly number[]): string {
  const wrong = matchers.map(() => 0);
  const rows = COMPLAINTS.map(({ asked, listed, type, listedType = type, same }) => [
    ...[asked, listed, same ? 'same' : 'other'],
    ...matchers.map(({ open }, at) => {
      const score = open([{ id: 'A', type: listedType, names: [listed] }])({ query: asked, type })?.score ?? 0;
      const isWrong = score > (thresholds[at] ?? 0) !== same;
      if (isWrong) wrong[at] = (wrong[at] ?? 0) + 1;
      return `${score.toFixed(2)}${isWrong ? ' ×' : ''}`;
    }),
  ]);
  const last = ['wrong side', '', '', ...wrong.map(String)];
  return textTable(['asked for', 'listed', '', ...matchers.map(({ name }) => name)], [...rows, last]);
}
