import { consignmentsOf, paperName } from '../../dossier/papers.ts';
import { isVague } from '../../goods/vague-description.ts';
import { say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

export const a3VagueDescription: Check = {
  id: 'A3',
  version: 1,
  title: 'The goods are described too vaguely to tell what they are',
  severity: 'medium',
  lane: 'goods',
  wrongBy: 'Groupage, where the details stand on house bills that were not filed.',
  needs: 'goods described on a transport paper',
  examine({ dossier }) {
    const lines = consignmentsOf(dossier).flatMap(({ paper, path, value }) =>
      value.goods.flatMap((goods, index) => {
        const description = goods.description?.trim();
        return description
          ? [{ paper, path: `${path}.goods[${index}].description`, description, hsCode: goods.hsCode }]
          : [];
      }),
    );
    if (lines.length === 0) return { notExamined: say`no transport paper describes the goods` };
    const found = new Map<string, Discrepancy>();
    for (const { paper, path, description, hsCode } of lines) {
      if (!isVague(description) || found.has(description)) continue;
      const where = paperName(paper.reading.kind);
      const stated = paperEvidence(paper, path, say`Description on ${where}`, description);
      const certainty = certaintyOf([stated]);
      const coded = hsCode === null ? null : say`The HS code ${hsCode} beside it says more.`;
      found.set(description, {
        subject: description,
        certainty,
        severity: hsCode === null ? 'medium' : 'low',
        evidence: [
          stated,
          registerEvidence(say`What is asked for`, say`a description plain enough to recognise the goods by`),
        ],
        message: sentences(
          say`“${description}” on ${where} does not tell what the goods are.`,
          coded,
          askToLook(certainty),
        ),
      });
    }
    return { found: [...found.values()] };
  },
};
