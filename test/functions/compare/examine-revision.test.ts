import { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExamineServices, examineRevision } from '../../../functions/examine-revision.ts';
import { type CasesTable, caseKey, documentKey, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { examinationsOf, findingsOf } from '../../../functions/stores/examinations.ts';
import { partiesOfCase } from '../../../functions/stores/party-sightings.ts';
import { currentProfile, saveEdition } from '../../../functions/stores/profiles.ts';
import { type CaseRecord, caseRecordSchema } from '../../../shared/cases/case-record.ts';
import type { Check } from '../../../shared/checks/check.ts';
import { compareChecks } from '../../../shared/checks/compare-checks.ts';
import { inspectChecks } from '../../../shared/checks/inspect-checks.ts';
import { nextEdition } from '../../../shared/checks/profile-edition.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Filed } from '../../../shared/dossier/dossier.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import {
  AS_OF,
  consignment,
  container,
  hashOf,
  party,
  scan,
  scanImage,
  storedReading,
  transportPaper,
} from '../../dossier/readings.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';

const s3 = mockClient(S3Client);
let local: Awaited<ReturnType<typeof openLocalTable>>;
let services: ExamineServices & { table: CasesTable };
const readings = new Map<string, unknown>();

beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  readings.clear();
  s3.reset();
  s3.on(GetObjectCommand).callsFake(({ Key }: { Key: string }) => ({
    Body: Object.assign(Readable.from([]), { transformToString: async () => JSON.stringify(readings.get(Key)) }),
  }));
  services = {
    table: await local.fresh(),
    objects: { client: new S3Client({ region: 'eu-west-1' }) },
    readingsBucket: 'readings',
    ports: new Map([['NLRTM', PORT]]),
  };
});

/** A case of one sealed revision with these files read. */
async function sealedCase(
  reference: string,
  filed: (Filed<Reading | ScanReading> & { scanId?: string })[],
  given: Partial<CaseRecord> = {},
) {
  const place = { port: 'NLRTM', reference };
  for (const { documentId, file, reading, scanId = null } of filed) {
    readings.set(documentId, storedReading(reading));
    await putIfAbsent(services.table, {
      ...documentKey('NLRTM', reference, documentId),
      ...{
        ...place,
        documentId,
        key: `NLRTM/${reference}/${file}`,
        versionId: 'v',
        area: scanId === null ? 'papers' : 'scans',
        scanId,
        file,
        size: 1,
        sequencer: '1',
      },
      ...{
        receivedAt: AS_OF,
        state: 'read',
        sha256: reading.sha256,
        kind: reading.kind,
        reader: null,
        partial: false,
        readingKey: documentId,
        problem: null,
        finishedAt: AS_OF,
      },
    });
  }
  const record = {
    ...place,
    revision: 1,
    status: 'examining',
    openedAt: AS_OF,
    updatedAt: AS_OF,
    gatherUntil: AS_OF,
    arrivals: 0,
  };
  const sealed = filed.map(({ documentId }) => documentId);
  await putIfAbsent(services.table, {
    ...caseKey('NLRTM', reference),
    ...caseRecordSchema.parse({ ...record, sealed, asOf: AS_OF, ...given }),
  });
  return { ...place, revision: 1 };
}

const paper = (kind: 'manifest' | 'bill-of-lading', seal: string) =>
  transportPaper([consignment({ containers: [container({ number: 'CSQU3054383', seals: [seal] })] })], { kind });
const ofBytes = <R extends Reading>(filed: Filed<R>, character: string) => ({
  ...filed,
  reading: { ...filed.reading, sha256: hashOf(character) },
});

/** What other checks find in such bare papers is no matter of these tests. */
const only = (checks: readonly Check[], ids: string) => checks.filter(({ id }) => ids.split(' ').includes(id));
const papersChecks = only(compareChecks, 'B1 B2 B4 C2 D1 E1 J1 J2');
const cloneCheck = only(inspectChecks, 'I7');

describe('examining a sealed revision', () => {
  it('writes findings and what was and was not examined, and nothing new when repeated', async () => {
    const place = await sealedCase('TW-1', [
      ofBytes(paper('manifest', 'EU772104'), '1'),
      ofBytes(paper('bill-of-lading', 'HL990317'), '2'),
    ]);
    expect(await examineRevision(services, place, 'compare', papersChecks)).toEqual({ findings: 1 });
    const findings = await findingsOf(services.table, 'NLRTM', 'TW-1', 1);
    expect(findings).toMatchObject([{ check: 'E1', subject: 'CSQU3054383', lane: 'documents' }]);
    const [examination] = await examinationsOf(services.table, 'NLRTM', 'TW-1', 1);
    expect(examination?.examined).toEqual(expect.arrayContaining(['C2', 'E1']));
    const notExamined = examination?.notExamined.map(({ check }) => check);
    expect(notExamined).toEqual(expect.arrayContaining(['B1', 'B2', 'B4', 'D1', 'J1', 'J2']));
    expect(await examineRevision(services, place, 'compare', papersChecks)).toEqual({ findings: 1 });
    expect(await findingsOf(services.table, 'NLRTM', 'TW-1', 1)).toEqual(findings);
  });

  it('repeats a step by the profile of checks that its revision was sealed under, whatever was set since', async () => {
    const papers = [ofBytes(paper('manifest', 'EU772104'), '1'), ofBytes(paper('bill-of-lading', 'HL990317'), '2')];
    const setE1 = async (state: 'on' | 'off') => {
      const before = await currentProfile(services.table, 'NLRTM');
      const edition = nextEdition(
        compareChecks,
        before,
        'E1',
        { state, reason: 'a test' },
        { author: 'chris', at: AS_OF },
      );
      await saveEdition(services.table, edition);
    };
    const before = await sealedCase('TW-4', papers, { profileEdition: 0 });
    await setE1('off');
    const between = await sealedCase('TW-5', papers, { profileEdition: 1 });
    await setE1('on');
    expect(await examineRevision(services, before, 'compare', papersChecks)).toEqual({ findings: 1 });
    expect(await examineRevision(services, between, 'compare', papersChecks)).toEqual({ findings: 0 });
    expect(await examinationsOf(services.table, 'NLRTM', 'TW-5', 1)).toMatchObject([{ profileEdition: 1 }]);
  });

  it('shows a check nothing of where its parties were seen, and remembers them for who asks', async () => {
    const seen: string[] = [];
    const looks = (id: string): Check => ({
      ...{ id, version: 1, title: 'looks', severity: 'low', lane: 'sanctions', wrongBy: 'x', needs: 'nothing' },
      examine({ seenElsewhere }) {
        seen.push(...seenElsewhere.map(({ kind, caseId }) => `${kind} ${caseId}`));
        return { found: [] };
      },
    });
    const bill = consignment({ consignee: party('Zenda Ltd', 'NL', 'Dock 4, Rotterdam, VAT NL001234567B01') });
    const first = await sealedCase('TW-6', [ofBytes(transportPaper([bill]), '1')]);
    const second = await sealedCase('TW-7', [ofBytes(transportPaper([bill]), '2')]);
    for (const place of [first, second])
      for (const step of ['compare', 'inspect', 'screen'] as const)
        await examineRevision(services, place, step, [looks('K1')]);
    expect(seen).toContain('address NLRTM/TW-6');
    expect(seen.filter((one) => /^(party|registration)/.test(one))).toEqual([]);
    const ofCase = await partiesOfCase(services.table, first, 'party', 10);
    expect(ofCase).toMatchObject([{ about: 'consignee', detail: { name: 'Zenda Ltd' } }]);
    expect(await partiesOfCase(services.table, first, 'registration', 10)).toMatchObject([{ value: 'NL001234567B01' }]);
  });

  it('sees an image that an earlier case filed for another container', async () => {
    const scanned = (number: string, documentId: string) => {
      const { record } = scan({ containers: [{ number, confidence: 1 }] });
      const parts = record ? [{ ...record, documentId: `${documentId}-record`, scanId: 'S1' }] : [];
      return [...parts, { ...scanImage(), documentId: `${documentId}-image`, scanId: 'S1' }];
    };
    const first = await sealedCase('TW-2', scanned('CSQU3054383', 'a'));
    const second = await sealedCase('TW-3', scanned('HLXU2008419', 'b'));
    expect(await examineRevision(services, first, 'inspect', cloneCheck)).toEqual({ findings: 0 });
    expect(await examineRevision(services, second, 'inspect', cloneCheck)).toEqual({ findings: 1 });
    const [finding] = await findingsOf(services.table, 'NLRTM', 'TW-3', 1);
    expect(finding).toMatchObject({ check: 'I7', certainty: 'sure', severity: 'critical' });
  });

  it('leaves alone a revision that the case has moved on from', async () => {
    const place = await sealedCase('TW-4', []);
    expect(await examineRevision(services, { ...place, revision: 2 }, 'compare', papersChecks)).toEqual({
      findings: 0,
    });
    expect(await examinationsOf(services.table, 'NLRTM', 'TW-4', 2)).toEqual([]);
  });

  it('refuses a port that is not one of the region', async () => {
    await expect(
      examineRevision(services, { port: 'SGSIN', reference: 'X', revision: 1 }, 'compare', []),
    ).rejects.toThrow('SGSIN');
  });
});
