import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';

const NOWHERE = { documentId: null, file: null, path: null, page: null, box: null, confidence: null, reader: null };

function onPaper(kind: string, label: string, text: string, given: Partial<FindingEvidence> = {}): FindingEvidence {
  return {
    ...{ ...NOWHERE, source: 'paper', label: `${label}, ${kind}.pdf`, text },
    ...{ documentId: `doc-${kind}`, file: `${kind}.pdf`, path: 'consignments[0].grossKg', page: 1 },
    ...{ box: [0.55, 0.3, 0.2, 0.02], confidence: 0.96, reader: 'text-layer' },
    ...given,
  };
}

/** Findings of every kind that a page must show: on papers, on a scan, a match, without evidence, of a deleted document. */
export function fakeFindings(): Finding[] {
  const base = { version: 1, lane: 'documents', certainty: 'likely' } as const;
  return [
    {
      ...{ ...base, id: 'E1-000000000001', check: 'E1', severity: 'high', subject: 'CSQU3054383', certainty: 'sure' },
      message: 'Container CSQU3054383 bears seal UT-88120 on the manifest and UT-88210 at the scanner.',
      wrongBy: 'Several seals on one container of which each paper names another; characters misread.',
      evidence: [
        onPaper('manifest', 'Seal', 'UT-88120'),
        {
          ...NOWHERE,
          source: 'scan',
          label: 'Seal noted by the operator, scan S-7',
          text: 'UT-88210',
          documentId: 'doc-scan-record',
        },
      ],
      misreadChance: 0.21,
    },
    {
      ...{ ...base, id: 'D2-000000000002', check: 'D2', severity: 'medium', subject: 'CSQU3054383' },
      message: 'The verified gross mass of CSQU3054383 is 21 480 kg; cargo and container together come to 18 930 kg.',
      wrongBy: 'Dunnage and lashing left out of the cargo weight.',
      evidence: [
        onPaper('manifest', 'Verified gross mass', '21 480 kg'),
        onPaper('manifest', 'Gross weight', '16 700 kg', { box: [0.55, 0.4, 0.2, 0.02] }),
        { ...NOWHERE, source: 'register', label: 'Usual weight of such a container', text: '2 230 kg' },
      ],
    },
    {
      ...{ ...base, id: 'B1-000000000003', check: 'B1', severity: 'medium', certainty: 'verify', subject: 'packages' },
      message:
        'The manifest has 320 packages and the invoice 230. Please verify on the original: a value may be misread.',
      wrongBy: 'Pallets counted on one paper and cartons on the other.',
      evidence: [
        onPaper('manifest', 'Packages', '320'),
        onPaper('invoice', 'Packages', '230', { confidence: 0.61, reader: 'ocr', page: 2 }),
      ],
      misreadChance: 0.55,
    },
    {
      ...{ ...base, id: 'A7-000000000004', check: 'A7', severity: 'low', subject: 'invoice-old.pdf' },
      message: 'The invoice was filed again after the case was selected.',
      wrongBy: 'Honest corrections of a slip.',
      evidence: [
        onPaper('invoice', 'Total', '48 120,00 EUR'),
        onPaper('invoice-old', 'Total', '8 120,00 EUR', { documentId: 'doc-deleted', file: 'invoice-old.pdf' }),
      ],
    },
    {
      ...{ ...base, id: 'A1-000000000005', check: 'A1', severity: 'low', subject: 'none', evidence: [] },
      ...{ message: 'A paper that the port requires is absent.', wrongBy: 'Uploads in stages.' },
    },
    {
      ...{ ...base, id: 'I4-000000000006', check: 'I4', severity: 'critical', lane: 'imaging', subject: 'CSQU3054383' },
      message: 'Container CSQU3054383 is declared empty; the scan shows cargo over 40 % of its length.',
      wrongBy: 'Dunnage and planks left behind.',
      evidence: [
        onPaper('manifest', 'Full or empty', 'empty'),
        { ...NOWHERE, source: 'scan', label: 'Content, scan S-7', text: 'cargo', documentId: 'doc-scan-image' },
      ],
    },
    {
      ...{ ...base, id: 'K1-000000000007', check: 'K1', severity: 'high', lane: 'sanctions', certainty: 'verify' },
      ...{ subject: 'Ivana Testova', shadow: true, wrongBy: 'Namesakes, by far most of it.' },
      message:
        'The consignee “Ivana Testova” is like “Ivanna Testovna” (uto-list), 84 of 100: for it, given and family name alike.',
      evidence: [
        onPaper('manifest', 'Consignee', 'Ivana Testova'),
        { ...NOWHERE, source: 'watchlist', label: 'Entry UTO-17, 84 of 100', text: 'Ivanna Testovna' },
      ],
    },
  ];
}

/** Many findings, whose texts are as hostile as a paper can make them. */
export function hostileFindings(count: number): Finding[] {
  const [first] = fakeFindings();
  const names = [
    '<script>alert(1)</script>',
    'invoice\u202Efdp.exe',
    'شركة الاختبار للتجارة',
    `X${'Y'.repeat(5000)}`,
    'a\u200bb\u0000c',
    '"><img src=x onerror=alert(1)>',
  ];
  return Array.from({ length: count }, (_, at) => {
    const name = names[at % names.length] ?? '';
    return {
      ...(first ?? fail()),
      ...{ id: `B4-${String(at).padStart(12, '0')}`, check: 'B4', subject: name, severity: 'medium' as const },
      message: `The consignee “${name}” is not the buyer “${name} Ltd” of the invoice.`,
      evidence: [onPaper('manifest', 'Consignee', name), onPaper('invoice', 'Buyer', `${name} Ltd`)],
    };
  });
}

function fail(): never {
  throw new Error('there is no finding to make more of');
}
