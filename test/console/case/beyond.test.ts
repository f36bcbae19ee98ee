import { expect, it } from 'vitest';
import { documentsBeyond, findingsBeyond, withMore } from '../../../functions/console/case/beyond.ts';
import { unreadOf, type WholeCase } from '../../../functions/console/case/whole-case.ts';
import { fakeCase } from '../fake/fake-case.ts';
import { aFinding } from './a-finding.ts';

const NOW = Date.parse('2026-11-26T09:00:00Z');

function large(): WholeCase {
  const { whole } = fakeCase(() => NOW, { findings: [aFinding({ id: 'a' }), aFinding({ id: 'b', lane: 'imaging' })] });
  return {
    ...whole,
    beyond: {
      documents: { all: whole.documents.length + 40, unreadable: 9, inPart: 4, underway: 2, next: 'd9' },
      findings: { all: 5, byLane: { documents: 3, imaging: 2 }, next: 'b' },
      tasks: 'r0003#imaging',
    },
  };
}

it('counts what is not shown, and how much of it is to be decided here', () => {
  const whole = large();
  expect(findingsBeyond(whole, 'documents')).toEqual({ all: 3, yours: 2 });
  expect(findingsBeyond(whole, 'imaging')).toEqual({ all: 3, yours: 1 });
  expect(documentsBeyond(whole)).toBe(40);
});

it('takes what was not read among the files that are not listed for unread, and says nothing of it in a small case', () => {
  const whole = large();
  const { unreadable, inPart, underway, unlisted } = unreadOf(whole);
  expect(unlisted).toBe(15 - unreadable.length - inPart.length - underway.length);
  expect(unreadOf({ ...whole, beyond: undefined }).unlisted).toBe(0);
});

it('adds the next part of each kind, each thing once, and keeps what belongs to the task as it is', async () => {
  const whole = large();
  const asked: string[] = [];
  const [document] = whole.documents;
  const answers = {
    findings: { findings: [aFinding({ id: 'b' }), aFinding({ id: 'c' })], documents: [document], next: null },
    documents: { documents: [document, { ...document, documentId: 'other' }], next: 'other' },
    tasks: { tasks: [], next: null },
  };
  const api = {
    async get<T>(path: string): Promise<T> {
      asked.push(path);
      const kind = (['findings', 'documents', 'tasks'] as const).find((one) => path.includes(`/${one}?`));
      return answers[kind ?? 'tasks'] as T;
    },
  };
  const found = await withMore(api, whole, 'findings');
  expect(found.findings.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(found.documents).toEqual(whole.documents);
  expect(found.case).toBe(whole.case);
  expect(found.tasks).toBe(whole.tasks);
  const listed = await withMore(api, found, 'documents');
  expect(listed.documents).toHaveLength(whole.documents.length + 1);
  expect(listed.beyond?.documents?.next).toBe('other');
  await withMore(api, listed, 'tasks');
  expect(asked).toEqual([
    '/cases/NLRTM/UTO-2026-0042/findings?after=b',
    '/cases/NLRTM/UTO-2026-0042/documents?after=d9',
    '/cases/NLRTM/UTO-2026-0042/tasks?after=r0003%23imaging',
  ]);
  expect(await withMore(api, found, 'findings')).toBe(found);
});
