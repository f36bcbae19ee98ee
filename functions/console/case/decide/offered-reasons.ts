import type { Reason } from '../../../../shared/cases/decision.ts';
import { reasonsOffered } from '../../../../shared/cases/reasons.ts';
import type { Lane } from '../../../../shared/ports/port-profile.ts';

const ALL_LANES: readonly Lane[] = ['documents', 'imaging', 'sanctions', 'goods'];

/** The reasons of a lane, by what the API told of the reader's lanes; where it told nothing, as a port with every lane offers them. */
export function reasonsAt(
  told: readonly { port: string; lane: Lane; reasons: readonly Reason[] }[],
  port: string,
  lane: Lane,
): readonly Reason[] {
  return told.find((one) => one.port === port && one.lane === lane)?.reasons ?? reasonsOffered(lane, ALL_LANES);
}
