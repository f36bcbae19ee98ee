import { describe, expect, it } from 'vitest';
import type { SealedParty } from '../../shared/cases/sealed-parties.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Agency } from '../../shared/sharing/agency.ts';
import { ftmEntities } from '../../shared/sharing/follow-the-money.ts';
import { nameBasedId } from '../../shared/sharing/name-based-id.ts';
import { refusalOf, sharedCaseOf } from '../../shared/sharing/shared-case.ts';
import { stixBundle } from '../../shared/sharing/stix.ts';

const POLICE: Agency = {
  ...{ id: 'police', name: 'Police of Utopia', legalBasis: 'an invented law', ports: ['NLRTM'], tlp: 'amber' },
  ...{ lanes: ['sanctions', 'goods'], dispositions: ['held', 'seized'], parties: true, forms: ['stix', 'ftm'] },
};
const CLOSED = {
  ...({ port: 'NLRTM', reference: 'C1', revision: 2, status: 'closed', disposition: 'seized' } as const),
  ...{ drill: false, closedAt: '2026-03-02T08:00:00.000Z' },
};
const finding = (id: string, subject: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id, check: 'K1', version: 1, severity: 'critical', lane: 'sanctions', certainty: 'likely', subject },
  ...{ message: `${subject} is like a listed party.`, wrongBy: 'namesakes', evidence: [] },
  ...more,
});
const party = (name: string): SealedParty => ({
  ...{ check: 'K1', role: 'consignee' },
  subject: { name, type: 'organisation', countries: ['UT'] },
});
const PARTIES = [party('Ostervale Lines'), party('Honest Traders')];
const FINDINGS = [finding('K1-1', 'Ostervale Lines'), finding('D1-1', 'BL1', { check: 'D1', lane: 'documents' })];
const task = (lane: 'sanctions' | 'documents', reason: 'match-confirmed' | 'not-a-match', findings = {}) => ({
  ...{ lane, revision: 2, decision: { reason, ...findings } },
});
const shared = (agency = POLICE, findings = FINDINGS, tasks = [task('sanctions', 'match-confirmed')]) =>
  sharedCaseOf(agency, CLOSED, { findings, tasks, parties: PARTIES });

describe('an agency may have', () => {
  it.each([
    [{ ...CLOSED, status: 'in-review' } as const, 'stix', 'not closed'],
    [{ ...CLOSED, drill: true }, 'stix', 'drill'],
    [{ ...CLOSED, port: 'BEANR' }, 'stix', 'no cases of BEANR'],
    [{ ...CLOSED, disposition: 'released' } as const, 'stix', 'were released'],
  ] as const)('no case that the agreement does not cover (%#)', (record, form, why) => {
    expect(refusalOf(POLICE, record, form)).toContain(why);
  });

  it('no form that was not agreed, and otherwise the case', () => {
    expect(refusalOf({ ...POLICE, forms: ['ftm'] }, CLOSED, 'stix')).toContain('not given stix');
    expect(refusalOf(POLICE, CLOSED, 'stix')).toBeNull();
  });
});

describe('of a case it gets', () => {
  it('the findings of its lanes, and the parties that they are about', () => {
    expect(shared().findings.map(({ id }) => id)).toEqual(['K1-1']);
    expect(shared().parties.map(({ subject }) => subject.name)).toEqual(['Ostervale Lines']);
  });

  it('no name at all where it may have no parties', () => {
    const text = JSON.stringify([
      shared({ ...POLICE, parties: false }),
      stixBundle(shared({ ...POLICE, parties: false }), 'red', 'Customs'),
    ]);
    expect(text).not.toMatch(/Ostervale|Honest/);
  });

  it.each(['explained', 'misread'])('nothing that an officer %s', (verdict) => {
    const tasks = [task('sanctions', 'match-confirmed', { findings: [{ id: 'K1-1', verdict }] })];
    expect(shared(POLICE, FINDINGS, tasks)).toMatchObject({ findings: [], parties: [] });
  });

  it('nothing of a lane whose officer took its findings for wrong, and nothing of checks on trial', () => {
    expect(shared(POLICE, FINDINGS, [task('sanctions', 'not-a-match')]).findings).toEqual([]);
    expect(shared(POLICE, [finding('K1-2', 'Ostervale Lines', { shadow: true })]).findings).toEqual([]);
  });
});

it('gives a STIX bundle whose references all lead somewhere, every object marked, and the same one each time', () => {
  const bundle = stixBundle(shared(), 'amber', 'Customs');
  expect(stixBundle(shared(), 'amber', 'Customs')).toEqual(bundle);
  const ids = new Set(bundle.objects.map(({ id }) => id));
  expect(ids.size).toBe(bundle.objects.length);
  for (const { type, id, created_by_ref, object_refs, object_marking_refs } of bundle.objects) {
    expect(id).toMatch(/^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const refs = [created_by_ref, object_refs, object_marking_refs].flat().filter((ref) => ref !== undefined);
    expect(refs.every((ref) => ids.has(String(ref)))).toBe(true);
    if (type === 'report' || type === 'note') expect(object_marking_refs).toHaveLength(1);
  }
});

it('gives FollowTheMoney an event with who is involved, without empty properties', () => {
  const entities = ftmEntities(shared());
  const company = entities.find(({ schema }) => schema === 'Company');
  expect(entities.find(({ schema }) => schema === 'Event')?.properties.involved).toEqual([company?.id]);
  expect(entities.flatMap(({ properties }) => Object.values(properties)).every((values) => values.length > 0)).toBe(
    true,
  );
});

it('names things by version 5 UUIDs', () => {
  expect(nameBasedId('a', 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(nameBasedId('a', 1)).not.toBe(nameBasedId('a', '1'));
});
