import type { PortProfile } from '../ports/port-profile.ts';
import type { DocumentRecord, FiledKind } from './document-record.ts';

type RequiredKind = PortProfile['required'][number];
type Filed = Pick<DocumentRecord, 'state' | 'kinds' | 'scanId'>;

/** The required kinds that no read document of the case fills, in the order of the port's profile. */
export function missingKinds(documents: readonly Filed[], required: readonly RequiredKind[]): RequiredKind[] {
  const read = documents.filter((document) => document.state === 'read');
  const has = (...kinds: FiledKind[]) => read.some((document) => document.kinds.some((kind) => kinds.includes(kind)));
  const filled: Record<RequiredKind, () => boolean> = {
    transport: () => has('manifest', 'bill-of-lading'),
    invoice: () => has('invoice'),
    'packing-list': () => has('packing-list'),
    identity: () => has('identity'),
    scan: () => hasWholeScan(read),
  };
  return required.filter((kind) => !filled[kind]());
}

/**
 * Whether the wait for papers may end: everything received is read to its end, and either nothing required is missing
 * or the deadline has passed. Past the deadline a case waits for our own backlog still, but no longer for the port.
 */
export function mayExamine(
  documents: readonly Filed[],
  required: readonly RequiredKind[],
  deadlinePassed: boolean,
): boolean {
  if (documents.some((document) => document.state === 'received')) return false;
  return deadlinePassed || missingKinds(documents, required).length === 0;
}

function hasWholeScan(read: readonly Filed[]): boolean {
  const scans = Map.groupBy(
    read.filter((document) => document.scanId !== null),
    (document) => document.scanId,
  );
  return [...scans.values()].some(
    (parts) =>
      parts.some(({ kinds }) => kinds.includes('scan-record')) &&
      parts.some(({ kinds }) => kinds.includes('scan-image')),
  );
}
