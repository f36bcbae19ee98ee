import { describe, expect, it } from 'vitest';
import { examineBy } from '../../../shared/checks/check.ts';
import { a1RequiredDocument as a1 } from '../../../shared/checks/completeness/a1-required-document.ts';
import { english } from '../../../shared/language/phrase.ts';
import { consignment, invoice, scan, scanImage, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, givenExamination } from '../examine.ts';

const port = { required: ['transport' as const, 'invoice' as const, 'scan' as const] };
const manifest = transportPaper([consignment({})]);

describe('A1: a required document is absent', () => {
  it('names each that is missing, with what the port requires', () => {
    const found = foundBy(a1, { papers: [manifest], port });
    expect(gist(found)).toEqual(['invoice: default, sure', 'scan: default, sure']);
    expect(found[0]?.message).toBe('The port requires an invoice, and none was filed in time.');
    expect(found[0]?.evidence[0]?.text).toContain('a scan with its record');
  });

  it('is silent where all came, and asks for whole scans only', () => {
    const papers = [manifest, invoice()];
    expect(foundBy(a1, { papers, scans: [scan({}, [scanImage()])], port })).toEqual([]);
    expect(gist(foundBy(a1, { papers, scans: [scan({})], port }))).toEqual(['scan: default, sure']);
  });

  it('accuses nobody where a file that could not be read may be it', () => {
    const examination = givenExamination({ papers: [manifest, invoice()], port });
    const unreadable = [{ documentId: 'd', file: 'x.pdf', problem: { code: 'pdf.broken', message: 'x' } }];
    const result = examineBy(a1, { ...examination, dossier: { ...examination.dossier, unreadable } });
    expect(result).toMatchObject({ found: [] });
    expect('unseen' in result && english(result.unseen ?? '')).toBe(
      'a file was not understood and may be a scan with its record and its image',
    );
    const two = givenExamination({ papers: [manifest], port });
    expect(examineBy(a1, { ...two, dossier: { ...two.dossier, unreadable } })).toMatchObject({
      found: [{ certainty: 'verify' }, { certainty: 'verify' }],
    });
  });
});
