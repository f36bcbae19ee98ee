import { createHash } from 'node:crypto';

/**
 * Whether a case is drawn, at this share of all. The draw depends on the case's id and the salt alone, so whoever knows
 * the salt can repeat and check it. Without it nobody can tell beforehand: a port chooses its references, and would choose
 * one that escapes. `lot` keeps draws for different ends apart.
 */
export function isDrawn(salt: string, caseId: string, share: number, lot = 'control-sample'): boolean {
  const draw = createHash('sha256').update([lot, salt, caseId].join('\0')).digest().readUInt32BE(0) / 2 ** 32;
  return draw < share;
}
