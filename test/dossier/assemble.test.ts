import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleDossier, compareSequencers, type DossierDocument } from '../../shared/dossier/assemble.ts';
import { identifiersOf } from '../../shared/dossier/case-identifiers.ts';
import {
  AS_OF,
  consignment,
  container,
  filedDocument,
  hashOf,
  identity,
  invoice,
  scanImage,
  transportPaper,
} from './readings.ts';

const assemble = (documents: readonly DossierDocument[]) =>
  assembleDossier({ port: 'NLRTM', reference: 'TEST-1', asOf: AS_OF, documents });

describe('assembling a dossier', () => {
  it('keeps only the newest object version at a key', () => {
    const first = filedDocument(invoice({ invoiceNumber: 'OLD' }), {
      documentId: 'z',
      sequencer: 'F1',
      sha256: hashOf('1'),
    });
    const second = filedDocument(invoice({ invoiceNumber: 'NEW' }), {
      documentId: 'a',
      sequencer: '0101',
      sha256: hashOf('2'),
    });
    const { papers } = assemble([second, first]);
    expect(papers).toHaveLength(1);
    expect(papers[0]?.documentId).toBe('a');
  });

  it('counts the same bytes filed under two names once', () => {
    const one = filedDocument(invoice({}, {}, 'a.pdf'));
    const two = filedDocument(invoice({}, {}, 'b.pdf'));
    expect(assemble([two, one]).papers.map((paper) => paper.file)).toEqual(['a.pdf']);
  });

  it('keeps the same image in two scans twice, since a cloned image is a finding', () => {
    const one = filedDocument(scanImage({}, 'a.png'), { scanId: 'S1', documentId: '1' });
    const two = filedDocument(scanImage({}, 'b.png'), { scanId: 'S2', documentId: '2' });
    expect(assemble([one, two]).scans.map((scan) => [scan.scanId, scan.images.length])).toEqual([
      ['S1', 1],
      ['S2', 1],
    ]);
  });

  it('names what could not be read, and prefers a readable copy of the same bytes', () => {
    const problem = { code: 'pdf.encrypted', message: 'the file is encrypted' };
    const unread = filedDocument(invoice({}, {}, 'a.pdf'), { reading: null, problem, sha256: hashOf('9') });
    const throttled = filedDocument(invoice({}, {}, 'b.pdf'), { reading: null, problem });
    const read = filedDocument(invoice({}, {}, 'c.pdf'));
    const dossier = assemble([unread, throttled, read]);
    expect(dossier.unreadable).toEqual([{ documentId: 'doc-a.pdf', file: 'a.pdf', problem }]);
    expect(dossier.papers.map((paper) => paper.file)).toEqual(['c.pdf']);
  });

  it('keeps what a newer upload at the same place took the place of, and when each came', () => {
    const filed = (documentId: string, sequencer: string, sha: string, receivedAt: string) =>
      filedDocument(invoice({ invoiceNumber: documentId }), { documentId, sequencer, sha256: hashOf(sha), receivedAt });
    const first = filed('first', '01', '1', '2026-05-01T08:00:00.000Z');
    const repeat = filed('repeat', '03', '2', '2026-05-03T08:00:00.000Z');
    const { papers, superseded } = assemble([first, filed('second', '02', '2', '2026-05-02T08:00:00.000Z'), repeat]);
    expect(papers).toMatchObject([{ documentId: 'repeat', receivedAt: '2026-05-03T08:00:00.000Z' }]);
    expect(superseded).toMatchObject([
      { documentId: 'first', by: 'repeat', receivedAt: '2026-05-01T08:00:00.000Z', papers: [{ documentId: 'first' }] },
    ]);
  });

  it('orders papers by where they were filed, since ids differ from upload to upload of the same files', () => {
    const ordered = (idOfA: string, idOfB: string) =>
      assemble([
        filedDocument(invoice({}, {}, 'a.pdf'), { documentId: idOfA, sha256: hashOf('1') }),
        filedDocument(invoice({}, {}, 'b.pdf'), { documentId: idOfB, sha256: hashOf('2') }),
      ]).papers.map((paper) => paper.file);
    expect(ordered('1', '2')).toEqual(['a.pdf', 'b.pdf']);
    expect(ordered('2', '1')).toEqual(['a.pdf', 'b.pdf']);
  });

  it('gives the same dossier whatever the order of the documents', () => {
    const documents = fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c'),
        version: fc.nat(3),
        bytes: fc.constantFrom('1', '2', '3'),
        scan: fc.constantFrom(null, 'S1', 'S2'),
        fails: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        documents.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const build = (items: typeof list) =>
            assemble(
              items.map(({ name, version, bytes, scan, fails }) => {
                const filed = scan ? scanImage({}, name) : invoice({}, {}, name);
                const documentId = [name, version, bytes, scan, fails].join('-');
                const failed = fails ? { reading: null, problem: { code: 'x', message: documentId } } : {};
                return filedDocument(filed, {
                  documentId,
                  scanId: scan,
                  key: `${scan}/${name}`,
                  sequencer: version.toString(16),
                  sha256: hashOf(bytes),
                  ...failed,
                });
              }),
            );
          expect(build(shuffled)).toEqual(build(list));
        },
      ),
    );
  });

  it('orders sequencers of differing length as hexadecimal numbers', () => {
    expect(compareSequencers('FF', '100')).toBeLessThan(0);
    expect(compareSequencers('0a', 'A')).toBe(0);
  });
});

describe('identifiers of a dossier', () => {
  it('lists containers, seals, document numbers, files and images once each', () => {
    const manifest = transportPaper([
      consignment({ billOfLading: 'BL1', containers: [container({ number: 'CSQU3054383', seals: ['AB-123'] })] }),
    ]);
    const passport = identity({ number: 'L898902C3', surname: 'ERIKSSON', givenNames: 'ANNA' });
    const dossier = assemble([
      filedDocument(manifest),
      filedDocument(passport, { sha256: hashOf('5') }),
      filedDocument(scanImage()),
    ]);
    expect(identifiersOf(dossier).map(({ kind, value, about }) => `${kind} ${value.slice(0, 16)} ${about}`)).toEqual([
      'container CSQU3054383 BL1',
      'file aaaaaaaaaaaaaaaa manifest.pdf',
      'file aaaaaaaaaaaaaaaa passport.png',
      'identity-number UTO:L898902C3 ERIKSSON, ANNA',
      'image-band h0a scan S1',
      'image-pixels cccccccccccccccc scan S1',
      'seal AB123 CSQU3054383',
    ]);
  });
});
