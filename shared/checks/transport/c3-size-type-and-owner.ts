import { reportedContainers, reportName } from '../../dossier/equipment.ts';
import { consignmentsOf, containersByNumber, paperName } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { hasContainerForm } from '../container-number.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { isKnownOwner } from './owner-prefixes.ts';
import { type SizeType, sizeDifference, sizeTypeOf } from './size-type.ts';

interface Stated {
  where: Phrase;
  code: string;
  size: SizeType;
  evidence: FindingEvidence;
}

export const c3SizeTypeAndOwner = defineCheck({
  id: 'C3',
  version: 1,
  title: "A container's size-type differs between papers, or its owner is unknown",
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    "Containers that a shipper owns, whose prefix few know; the trade's own size codes; a clerk's usual code typed for all.",
  needs: 'the size-type of a container stated twice',
  thresholds: {
    askUnknownOwners: {
      usual: 0,
      unit: '1 for yes',
      says: 'asks about owner prefixes that are in no table: the built-in one holds the great carriers and lessors only',
    },
  },
  examine({ dossier }, { askUnknownOwners }) {
    const stated = new Map<string, Stated[]>();
    const numbers = new Map<string, FindingEvidence>();
    const add = (number: string, code: string | null, where: Phrase, evidence: FindingEvidence) => {
      const size = sizeTypeOf(code);
      if (size === null || code === null) return;
      stated.set(number, [...(stated.get(number) ?? []), { where, code, size, evidence }]);
    };
    for (const [number, parts] of containersByNumber(consignmentsOf(dossier))) {
      for (const { paper, path, value } of parts) {
        const where = paperName(paper.reading.kind);
        numbers.set(number, paperEvidence(paper, `${path}.number`, say`Container on ${where}`, number));
        const code = value.sizeType ?? '';
        add(number, code, where, paperEvidence(paper, `${path}.sizeType`, say`Size-type on ${where}`, code));
      }
    }
    for (const { paper, path, number, value } of reportedContainers(dossier)) {
      if (!numbers.has(number)) continue;
      const where = reportName(value.event);
      const code = value.sizeType ?? '';
      add(number, code, where, paperEvidence(paper, `${path}.sizeType`, say`Size-type on ${where}`, code));
    }
    const twice = [...stated].filter(([, all]) => all.length > 1);
    const unknown = askUnknownOwners > 0 ? [...numbers].flatMap(unknownOwner) : [];
    if (twice.length === 0 && (askUnknownOwners === 0 || numbers.size === 0))
      return { notExamined: say`no container has its size-type stated in two places` };
    return { found: [...toldTogether(twice.flatMap(differing), 'size-types'), ...toldTogether(unknown, 'owners')] };
  },
});

function differing([number, [first, ...others]]: [string, Stated[]]): Discrepancy[] {
  for (const other of others) {
    const difference = first && sizeDifference(first.size, other.size);
    if (!first || !difference) continue;
    const evidence = [first.evidence, other.evidence];
    const doubt = textDoubt(first.code, other.code, evidence);
    const { certainty, misreadChance } = doubted(doubt, evidence, difference.grave ? 'likely' : 'verify');
    const note = difference.grave ? askToVerify(doubt, certainty) : say`The heights are often mistyped: please verify.`;
    const message = sentences(
      say`Container ${number} is ${first.code} on ${first.where}, but ${other.code} on ${other.where}: ${difference.what}.`,
      note,
    );
    return [
      { subject: number, certainty, misreadChance, severity: difference.grave ? 'medium' : 'low', evidence, message },
    ];
  }
  return [];
}

function unknownOwner([number, evidence]: [string, FindingEvidence]): Discrepancy[] {
  if (!hasContainerForm(number) || isKnownOwner(number)) return [];
  const code = number.slice(0, 4);
  const rule = registerEvidence(say`Owner codes of the great carriers and lessors`, say`${code} is not among them`);
  const message = say`The owner code ${code} of container ${number} is none of the great carriers and lessors. Please verify who owns it: many shippers have containers of their own.`;
  return [{ subject: `${number} owner`, certainty: 'verify', severity: 'low', evidence: [evidence, rule], message }];
}
