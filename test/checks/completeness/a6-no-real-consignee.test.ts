import { describe, expect, it } from 'vitest';
import { a6NoRealConsignee as a6 } from '../../../shared/checks/completeness/a6-no-real-consignee.ts';
import { consignment, invoice, party, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const paper = (consignee: string | null, notify: string | null = null, evidence = {}) =>
  transportPaper(
    [
      consignment({
        billOfLading: 'BL1',
        consignee: consignee ? party(consignee) : null,
        notify: notify ? party(notify) : null,
      }),
    ],
    { evidence },
  );

describe('A6: nobody receives the goods for himself', () => {
  it('fires where the bill is to order and nobody else is named', () => {
    const [one] = foundBy(a6, { papers: [paper('TO THE ORDER OF BANK OF NOWHERE')] });
    expect(one?.message).toContain('the manifest is made out to order (“TO THE ORDER OF BANK OF NOWHERE”)');
    expect(one?.certainty).toBe('likely');
  });

  it('fires where only agents are named', () => {
    expect(gist(foundBy(a6, { papers: [paper('Brinkdraad Expeditie B.V.', 'Vloedlijn Logistics GmbH')] }))).toEqual([
      'BL1: default, likely',
    ]);
  });

  it('is silent where a notify party receives them', () => {
    expect(foundBy(a6, { papers: [paper('To order', 'Ostervale Lamps B.V.')] })).toEqual([]);
    expect(foundBy(a6, { papers: [paper('Ostervale Lamps B.V.')] })).toEqual([]);
  });

  it('tells of the buyer, whom the carrier does not know', () => {
    const papers = [paper('To order'), invoice({ billOfLading: 'BL1', buyer: party('Ostervale Lamps') })];
    expect(foundBy(a6, { papers })[0]?.message).toContain('The invoice names “Ostervale Lamps” as buyer.');
  });

  it('asks to verify what was read with doubt, and says so where no consignee stands', () => {
    const evidence = { 'consignments[0].consignee.name': seen('T0 ORDER', 0.5, 'ocr') };
    expect(gist(foundBy(a6, { papers: [paper('To order', null, evidence)] }))).toEqual(['BL1: default, verify']);
    expect(reasonNotExamined(a6, { papers: [paper(null)] })).not.toBeNull();
  });
});
