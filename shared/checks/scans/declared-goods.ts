import anyAscii from 'any-ascii';
import type { Dossier } from '../../dossier/dossier.ts';
import { consignmentsOf, containersOf, paperName, papersOf } from '../../dossier/papers.ts';
import { shipmentsOf } from '../../dossier/shipments.ts';
import { say } from '../../language/phrase.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** One line of goods on a paper: its words in lower case without accents, and where it stands. */
export interface DeclaredGoods {
  words: string;
  hsCode: string;
  packages: number | null;
  packageType: string;
  evidence: FindingEvidence;
}

/**
 * The goods that papers declare: of the consignments that name one of `containers`, look-alikes folded, and of their
 * invoices. Where none names it and there is but one consignment, of that one: goods of another explain nothing of what is
 * in a container.
 */
export function declaredGoods(dossier: Dossier, containers: ReadonlySet<string>): DeclaredGoods[] {
  const consignments = consignmentsOf(dossier);
  const sought = new Set([...containers].map(foldLookAlikes));
  const shipments = shipmentsOf(dossier);
  const named = new Set(
    containersOf(consignments)
      .filter(({ value }) => sought.has(foldLookAlikes(value.number ?? '')))
      .map(({ consignment }) => consignment),
  );
  if (named.size === 0 && shipments.length > 1) return [];
  const transport = consignments
    .filter(({ value }) => named.size === 0 || named.has(value))
    .flatMap(({ paper, path, value }) =>
      value.goods.map((goods, index) => ({
        words: plain(goods.description),
        hsCode: (goods.hsCode ?? '').replaceAll(/\D/g, ''),
        packages: goods.packages,
        packageType: plain(goods.packageType),
        evidence: paperEvidence(
          paper,
          `${path}.goods[${index}].description`,
          say`Goods on ${paperName(paper.reading.kind)}`,
          goods.description ?? say`no description`,
        ),
      })),
    );
  const ofNamed = shipments.filter(({ consignments: parts }) => parts.some(({ value }) => named.has(value)));
  const invoices = named.size === 0 ? papersOf(dossier, 'invoice') : ofNamed.flatMap((one) => one.invoices);
  const invoiced = invoices.flatMap((paper) =>
    paper.reading.fields.lines.map((line, index) => ({
      words: plain(line.description),
      hsCode: (line.hsCode ?? '').replaceAll(/\D/g, ''),
      packages: null,
      packageType: '',
      evidence: paperEvidence(
        paper,
        `lines[${index}].description`,
        say`Goods on the invoice`,
        line.description ?? say`no description`,
      ),
    })),
  );
  return [...transport, ...invoiced];
}

function plain(text: string | null): string {
  return anyAscii(text ?? '').toLowerCase();
}
