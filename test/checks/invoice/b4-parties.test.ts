import { describe, expect, it } from 'vitest';
import { b4Parties } from '../../../shared/checks/invoice/b4-parties.ts';
import { compareNames } from '../../../shared/checks/names.ts';
import { consignment, invoice, party, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const papers = (consignee: string, buyer: string, notify: string | null = null) => [
  transportPaper([
    consignment({ billOfLading: 'BL1', consignee: party(consignee), notify: notify === null ? null : party(notify) }),
  ]),
  invoice({ buyer: party(buyer) }),
];

describe('B4: parties on transport papers and invoice', () => {
  it('fires when the consignee is not the buyer', () => {
    const [one] = foundBy(b4Parties, { papers: papers('Noordkade Import B.V.', 'Silverpine Trading Ltd') });
    expect(one?.message).toBe(
      'Consignment BL1: the consignee on the manifest is “Noordkade Import B.V.”, but the buyer on the invoice is “Silverpine Trading Ltd”.',
    );
    expect(one).toMatchObject({ certainty: 'likely', severity: 'medium' });
    expect(one?.evidence.map(({ path }) => path)).toEqual(['consignments[0].consignee.name', 'buyer.name']);
  });

  it('is silent about legal form, order, accents and punctuation', () => {
    expect(foundBy(b4Parties, { papers: papers('NOORDKADE IMPORT BV', 'Noordkade-Import B.V.') })).toEqual([]);
    expect(foundBy(b4Parties, { papers: papers('Müller Söhne GmbH & Co. KG', 'SOHNE, MULLER') })).toEqual([]);
  });

  it('reads a buyer that is the notify party as possible triangular trade', () => {
    const found = foundBy(b4Parties, {
      papers: papers('Havenlink Import', 'Silverpine Trading', 'SILVERPINE TRADING LTD'),
    });
    expect(gist(found)).toEqual(['BL1 consignee/buyer: low, verify']);
    expect(found[0]?.message).toContain('triangular trade');
  });

  it('is silent about agents and principals, however they are named', () => {
    expect(
      foundBy(b4Parties, { papers: papers('Havenlink Forwarding', 'Silverpine Trading', 'Silverpine Trading') }),
    ).toEqual([]);
    expect(
      foundBy(b4Parties, { papers: papers('Havenlink as agent of Silverpine Trading', 'Silverpine Trading Ltd') }),
    ).toEqual([]);
    expect(foundBy(b4Parties, { papers: papers('Silverpine Tradg. Ltd', 'SILVERPINE TRADING') })).toEqual([]);
  });

  it('is silent about a letter that a picture shows otherwise', () => {
    const [manifest, sold] = papers('Silverpine Trading', 'Silverpine Tradlng');
    if (manifest && sold) sold.reading.evidence['buyer.name'] = seen('Silverpine Tradlng', 0.9, 'ocr');
    expect(foundBy(b4Parties, { papers: [manifest, sold].flatMap((one) => one ?? []) })).toEqual([]);
  });

  it('is silent about a letter misread within the legal form', () => {
    const [manifest, sold] = papers('Rietroos Agro B.V.', 'Rietroos Agro 8.V.');
    if (sold) sold.reading.evidence['buyer.name'] = seen('Rietroos Agro 8.V.', 0.9, 'ocr');
    expect(foundBy(b4Parties, { papers: [manifest, sold].flatMap((one) => one ?? []) })).toEqual([]);
  });

  it('compares the notify party where the bill is to order', () => {
    expect(
      foundBy(b4Parties, {
        papers: papers('TO THE ORDER OF BANK OF HARBOURS', 'Silverpine Trading', 'Silverpine Trading Ltd'),
      }),
    ).toEqual([]);
  });

  it('says so where no party stands on both', () => {
    expect(reasonNotExamined(b4Parties, { papers: papers('', 'Silverpine') })).not.toBeNull();
  });
});

describe('comparing printed names', () => {
  it.each([
    ['ACME TRADING', 'Acme Trading Pte. Ltd.', 'same'],
    ['KESTREL MARITIME', 'KESTREL MARlTlME', 'doubtful'],
    ['KESTREL', 'KESTREL MARITIME SERVICES', 'doubtful'],
    ['KESTREL MARITIME', 'KESTRAL MARITIME', 'doubtful'],
    ['KESTREL MARITIME', 'HERON MARITIME', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareNames(a, b)).toBe(expected);
  });
});
