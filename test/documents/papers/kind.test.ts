import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../shared/documents/papers/kind.ts';
import { layOut } from '../../../shared/documents/papers/paper-text.ts';
import { pageOf } from '../page-of.ts';

const LETTERHEAD = ['Tide Works Ltd', '12 Rope Walk, Hull', ''];
const guess = (title: string) => kindOf(layOut([pageOf([...LETTERHEAD, title, '', 'Hull, 4 May 2026'])]));

describe.each([
  ['manifest', 'CARGO MANIFEST|Manifeste de cargaison|Manifiesto de carga|Frachtmanifest|Ladingsmanifest'],
  ['manifest', 'Manifesto de carga|Manifesto di carico|载货清单 CARGO MANIFEST|Master Cargo Manifest'],
  ['bill-of-lading', 'BILL OF LADING|Connaissement maritime|Conocimiento de embarque|Konnossement|Cognossement'],
  ['bill-of-lading', 'Conhecimento de embarque|Polizza di carico|提单 BILL OF LADING|Seefrachtbrief|Sea Waybill'],
  ['invoice', 'COMMERCIAL INVOICE|Proforma invoice|Facture commerciale|Factura comercial|Handelsrechnung'],
  ['invoice', 'Handelsfactuur|Fatura comercial|Fattura commerciale|商业发票 COMMERCIAL INVOICE'],
  ['packing-list', 'PACKING LIST|Liste de colisage|Lista de empaque|Packliste|Paklijst|Romaneio de carga'],
  ['packing-list', 'Distinta colli|装箱单 PACKING LIST|Weight list|Lista de embalagem'],
  ['certificate-of-origin', "CERTIFICATE OF ORIGIN|Certificat d'origine|Certificado de origen|Ursprungszeugnis"],
  ['certificate-of-origin', 'Certificaat van oorsprong|Certificado de origem|Certificato di origine|原产地证书'],
  ['dangerous-goods', 'DANGEROUS GOODS DECLARATION|Multimodal Dangerous Goods Form|Gefahrguterklärung'],
  ['dangerous-goods', 'Déclaration de marchandises dangereuses|Declaración de mercancías peligrosas'],
  ['dangerous-goods', 'Verklaring gevaarlijke goederen|Declaração de mercadorias perigosas|危险货物申报单'],
  ['dangerous-goods', 'Dichiarazione di merci pericolose'],
])('the kind %s', (kind, titles) => {
  test.each(titles.split('|'))('is told by the title %s', (title) => {
    expect(guess(title)).toMatchObject({ kind });
  });
});

describe('a bill of lading', () => {
  test.each([
    ['HOUSE BILL OF LADING', 'house'],
    ['MASTER BILL OF LADING', 'master'],
    ['NON-NEGOTIABLE SEA WAYBILL', 'sea-waybill'],
    ['Seefrachtbrief', 'sea-waybill'],
  ])('titled %s is of the form %s, with evidence', (title, form) => {
    const { form: seen } = guess(title);
    expect(seen).toMatchObject({ value: form, evidence: { page: 1, text: title } });
  });
  test('that does not say is of no form', () => {
    expect(guess('BILL OF LADING').form).toBeNull();
  });
});

describe('a title', () => {
  test('is found though a letter of it was misread and the spaces were lost', () => {
    expect(guess('CARG0 MANIFEST').kind).toBe('manifest');
    expect(guess('BILLOFLADING').kind).toBe('bill-of-lading');
    expect(guess('CERTIFICATE OF ORIGlN').kind).toBe('certificate-of-origin');
  });
  test('is found set in two lines', () => {
    const lines = ['MULTIMODAL DANGEROUS', 'GOODS FORM', '', 'Hull, 4 May 2026'];
    expect(kindOf(layOut([pageOf(lines)])).kind).toBe('dangerous-goods');
  });
  test('of another paper in running text decides nothing', () => {
    const letter = [
      'Dear sirs,',
      'we send you our commercial invoice and the packing list, the bill of lading follows.',
    ];
    expect(kindOf(layOut([pageOf(letter)])).kind).toBe('unknown');
  });
  test('outweighs the labels that name other papers', () => {
    const lines = ['PACKING LIST', '', 'Invoice No.: A-17', 'Bill of lading No.: TW0001', 'Vessel: AURORA'];
    expect(kindOf(layOut([pageOf(lines)])).kind).toBe('packing-list');
  });
});

test('the confidence grows with what speaks for the kind and falls with what speaks for another', () => {
  const sure = [...LETTERHEAD, 'COMMERCIAL INVOICE', '', 'Invoice No.: A-17', 'Total: 120.00 EUR'];
  const torn = [...LETTERHEAD, 'COMMERCIAL INVOICE', 'PACKING LIST', '', 'Hull, 4 May 2026'];
  const [a, b, c] = [sure, torn, ['Hull, 4 May 2026']].map((lines) => kindOf(layOut([pageOf(lines)])));
  expect(a).toMatchObject({ kind: 'invoice' });
  expect(a?.confidence).toBeGreaterThan(0.95);
  expect(b?.confidence).toBeLessThan(0.8);
  expect(c).toMatchObject({ kind: 'unknown', confidence: 1 });
});
