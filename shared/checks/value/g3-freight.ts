import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import { aboutEuros } from '../../goods/about-euros.ts';
import { figure, say, sentences, stated } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { isShiftedPoint } from '../doubt/unit-confusions.ts';
import { paperEvidence } from '../evidence.ts';

export const g3Freight = defineCheck({
  id: 'G3',
  version: 1,
  title: 'Freight out of proportion to the goods',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Cheap and bulky goods over long ways; air freight; the freight of several invoices on one.',
  needs: 'an invoice with freight and the value of the goods',
  thresholds: {
    share: { usual: 0.6, unit: 'share of the value of the goods', says: 'above it freight is dear for the goods' },
    whole: { usual: 1.5, unit: 'times the value of the goods', says: 'above it freight is dear for any goods' },
    perKg: { usual: 0.35, unit: 'EUR per kg, about', says: 'what sea freight of light goods comes to' },
    leastEur: { usual: 2000, unit: 'EUR, about', says: 'of goods; below, any freight is out of proportion' },
  },
  examine({ dossier }, limits) {
    const invoices = papersOf(dossier, 'invoice').flatMap(charged);
    if (invoices.length === 0) return { notExamined: say`no invoice states both freight and the value of the goods` };
    return { found: invoices.flatMap((one) => examineInvoice(one, limits)) };
  },
});

interface Charged {
  paper: Filed<ReadingOf<'invoice'>>;
  freight: number;
  goods: number;
  goodsPath: string;
  kg: number | null;
}

function charged(paper: Filed<ReadingOf<'invoice'>>): Charged[] {
  const { freight, subtotal, lines, total, insurance, taxTotal, form } = paper.reading.fields;
  if (freight === null || form === 'credit-note' || paper.reading.partial) return [];
  const amounts = lines.map(({ amount }) => (amount === null ? null : Number(amount)));
  const sum =
    amounts.length > 0 && !amounts.includes(null) ? amounts.reduce((all: number, one) => all + (one ?? 0), 0) : null;
  const rest = total === null ? null : Number(total) - Number(freight) - Number(insurance ?? 0) - Number(taxTotal ?? 0);
  const goods = subtotal === null ? (sum ?? rest) : Number(subtotal);
  if (goods === null || goods <= 0) return [];
  const masses = lines.map(({ grossKg, netKg }) => grossKg ?? netKg);
  const kg =
    masses.length > 0 && !masses.includes(null) ? masses.reduce((all: number, one) => all + (one ?? 0), 0) : null;
  const goodsPath = subtotal !== null ? 'subtotal' : sum !== null ? 'lines' : 'total';
  return [{ paper, freight: Number(freight), goods, goodsPath, kg }];
}

function examineInvoice(
  { paper, freight, goods, goodsPath, kg }: Charged,
  limits: { share: number; whole: number; perKg: number; leastEur: number },
): Discrepancy[] {
  const { currency, invoiceNumber } = paper.reading.fields;
  const eur = aboutEuros(goods, currency);
  if (eur === null || eur < limits.leastEur || freight <= limits.share * goods) return [];
  const freightEur = aboutEuros(freight, currency) ?? 0;
  // Half the value or more is nothing strange for stones and scrap, as long as a kilogram travels cheaply.
  const dear = freight > limits.whole * goods || (kg !== null && kg > 0 && freightEur / kg > limits.perKg);
  if (!dear) return [];
  const subject = invoiceNumber ?? paper.file;
  const evidence = [
    paperEvidence(paper, 'freight', say`Freight on the invoice`, freight),
    paperEvidence(paper, goodsPath, say`Value of the goods on the invoice`, goods),
  ];
  const shifted = isShiftedPoint(freight, goods);
  const doubt = { chance: shifted ? 0.5 : 0.05, because: shifted ? say`a decimal point may be misread` : null };
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const money = (amount: number) => say`${stated(amount)} ${currency ?? ''}`;
  const percent = Math.round((100 * freight) / goods);
  const message = sentences(
    kg === null || kg === 0
      ? say`Invoice ${subject}: freight of ${money(freight)} on goods worth ${money(goods)} is ${percent} % of their value.`
      : say`Invoice ${subject}: freight of ${money(freight)} on goods worth ${money(goods)} is ${percent} % of their value, or ${figure(freight / kg, 2, 2)} ${currency ?? ''} a kilogram.`,
    askToVerify(doubt, certainty),
  );
  return [{ subject, certainty, misreadChance, evidence, message }];
}
