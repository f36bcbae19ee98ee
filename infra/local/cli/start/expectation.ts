import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { certaintySchema, severitySchema } from '../../../../shared/checks/finding.ts';
import { laneSchema } from '../../../../shared/ports/port-profile.ts';
import type { Progress } from '../../../../shared/review/answers.ts';
import { CommandError } from '../command.ts';

/** What a sample consignment must come to: stands beside it as `expected.json`. */
export const expectationSchema = z.object({
  port: z.string(),
  reference: z.string(),
  story: z.string(),
  status: z.enum(['in-review', 'closed']),
  findings: z.array(
    z.object({
      check: z.string(),
      severity: severitySchema,
      certainty: certaintySchema.optional(),
      subject: z.string().optional(),
    }),
  ),
  lanes: z.array(laneSchema),
  unreadable: z.array(z.string()).default([]),
  late: z
    .object({ after: z.literal('examined'), files: z.array(z.string()) })
    .optional()
    .describe('files that are uploaded only once the rest was examined'),
});
export type Expectation = z.infer<typeof expectationSchema>;

export interface Sample {
  folder: string;
  expected: Expectation;
}

/** Reads the samples of a folder, in the order of their names. Throws CommandError where an expectation does not parse. */
export async function loadSamples(folder: string): Promise<Sample[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name, 'expected.json');
      const parsed = expectationSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
      if (!parsed.success) throw new CommandError(`${path} is no expectation: ${z.prettifyError(parsed.error)}`);
      return { folder: join(folder, name), expected: parsed.data };
    }),
  );
}

/** Whether nothing more will happen to a case by itself: it has an outcome that took in all of its documents. */
export function isAtRest(progress: Progress): boolean {
  if (progress.status === 'failed') return true;
  const { status, sealed, documents } = progress;
  return (status === 'in-review' || status === 'closed') && sealed?.length === documents.length;
}

/** Where a document lies below its case's folder. */
export function placeOf({ area, scanId, file }: Progress['documents'][number]): string {
  return area === 'papers' ? `papers/${file}` : `scans/${scanId}/${file}`;
}

/** What differs from the expectation, in words; empty where the case came out as it should. */
export function differences(progress: Progress, expected: Expectation): string[] {
  const found = progress.findings.map(({ check, severity }) => `${check} ${severity}`).sort();
  const wanted = expected.findings.map(({ check, severity }) => `${check} ${severity}`).sort();
  const unreadable = progress.documents.filter(({ state }) => state === 'unreadable').map(placeOf);
  return [
    ...(progress.status === expected.status ? [] : [`is ${progress.status}, not ${expected.status}`]),
    ...difference('finding', found, wanted),
    ...difference('lane', [...(progress.lanes ?? [])], expected.lanes),
    ...difference('unreadable file', unreadable, expected.unreadable),
    ...uncertain(progress, expected),
  ];
}

function uncertain(progress: Progress, expected: Expectation): string[] {
  return expected.findings.flatMap(({ check, certainty }) => {
    if (certainty === undefined) return [];
    const found = progress.findings.filter((finding) => finding.check === check);
    return found.length === 0 || found.some((finding) => finding.certainty === certainty)
      ? []
      : [`${check} is not "${certainty}"`];
  });
}

/** Compares two lists as bags: what is there once too often, and what is not there. */
function difference(word: string, found: readonly string[], wanted: readonly string[]): string[] {
  const rest = [...wanted];
  const extra = found.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...extra.map((one) => `unexpected ${word}: ${one}`), ...rest.map((one) => `missing ${word}: ${one}`)];
}
