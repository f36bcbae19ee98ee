import { createHash } from 'node:crypto';

/** Whether a case without findings is drawn for blind review. Depends on its id alone, so the draw can be repeated and checked. */
export function isDrawn(caseId: string, share: number): boolean {
  const draw = createHash('sha256').update(`control-sample\0${caseId}`).digest().readUInt32BE(0) / 2 ** 32;
  return draw < share;
}
