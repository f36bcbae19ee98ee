import type { PortalReading } from '../../portal-reading.ts';

/** What one detector counted in one slice of time. */
export interface Count {
  kind: 'gamma' | 'neutron';
  counts: number;
  seconds: number;
}

/** One slice of time: what all detectors counted in it. */
export interface Slice {
  startedAt: string | null;
  seconds: number;
  counts: Count[];
}

type Rates = Pick<
  PortalReading,
  'gammaCps' | 'gammaMostCps' | 'gammaBackgroundCps' | 'neutronCps' | 'neutronMostCps' | 'neutronBackgroundCps'
>;

/** Two minutes of ten a second; what comes later counts in the rates, but is not kept. */
const MOST_POINTS = 1200;

/** Rates of a passage and of the background, from what was counted in each. */
export function ratesOf(passage: readonly Slice[], background: readonly Slice[]): Rates {
  return {
    gammaCps: meanRate(passage, 'gamma'),
    gammaMostCps: mostRate(passage, 'gamma'),
    gammaBackgroundCps: meanRate(background, 'gamma'),
    neutronCps: meanRate(passage, 'neutron'),
    neutronMostCps: mostRate(passage, 'neutron'),
    neutronBackgroundCps: meanRate(background, 'neutron'),
  };
}

/** Rates over time, where a passage has more than one slice. Times are those stated, else one slice after the other. */
export function profileOf(passage: readonly Slice[]): PortalReading['profile'] {
  if (passage.length < 2) return [];
  const first = Date.parse(passage[0]?.startedAt ?? '');
  let elapsed = 0;
  return passage.slice(0, MOST_POINTS).map((slice) => {
    const stated = (Date.parse(slice.startedAt ?? '') - first) / 1000;
    const atS = Number.isFinite(stated) ? stated : elapsed;
    elapsed = atS + slice.seconds;
    return { atS, durationS: slice.seconds, gammaCps: rateOf(slice, 'gamma'), neutronCps: rateOf(slice, 'neutron') };
  });
}

function rateOf({ counts }: Slice, kind: Count['kind']): number | null {
  const own = counts.filter((one) => one.kind === kind && one.seconds > 0);
  return own.length === 0 ? null : own.reduce((sum, { counts, seconds }) => sum + counts / seconds, 0);
}

function meanRate(slices: readonly Slice[], kind: Count['kind']): number | null {
  let [sum, seconds] = [0, 0];
  for (const slice of slices) {
    const rate = rateOf(slice, kind);
    if (rate === null) continue;
    sum += rate * slice.seconds;
    seconds += slice.seconds;
  }
  return seconds === 0 ? null : sum / seconds;
}

function mostRate(slices: readonly Slice[], kind: Count['kind']): number | null {
  const rates = slices.flatMap((slice) => rateOf(slice, kind) ?? []);
  return rates.length === 0 ? null : rates.reduce((most, rate) => Math.max(most, rate), 0);
}
