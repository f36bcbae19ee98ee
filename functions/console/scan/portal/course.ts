import type { ScanView } from '../../../../shared/review/scan-answers.ts';

type Portal = ScanView['portals'][number]['portal'];

/** The rates of one kind of detector over a passage, with what they are held against. Counts per second, seconds. */
export interface Course {
  kind: 'gamma' | 'neutron';
  times: number[];
  rates: (number | null)[];
  background: number | null;
  /** From which on check I11 takes counts for an alarm, as it is usually set. */
  threshold: number | null;
  mean: number | null;
  most: { rate: number; atS: number | null } | null;
}

/** The usual limits of check I11: a test holds them against the check's own. */
export const USUAL_ALARM = { gammaTimesBackground: 2, neutronCps: 6 } as const;

/** The courses of a portal's detectors, gamma first; a kind that was not measured is left out. */
export function coursesOf(portal: Portal): Course[] {
  const gamma = courseOf(portal, 'gamma', {
    mean: portal.gammaCps,
    most: portal.gammaMostCps,
    background: portal.gammaBackgroundCps,
    threshold: portal.gammaBackgroundCps === null ? null : portal.gammaBackgroundCps * USUAL_ALARM.gammaTimesBackground,
  });
  const neutron = courseOf(portal, 'neutron', {
    mean: portal.neutronCps,
    most: portal.neutronMostCps,
    background: portal.neutronBackgroundCps,
    threshold: USUAL_ALARM.neutronCps,
  });
  return [gamma, neutron].filter((course) => course !== null);
}

interface Told {
  mean: number | null;
  most: number | null;
  background: number | null;
  threshold: number | null;
}

function courseOf({ profile }: Portal, kind: Course['kind'], { most, ...told }: Told): Course | null {
  const rateOf = (point: Portal['profile'][number]) => (kind === 'gamma' ? point.gammaCps : point.neutronCps);
  const measured = profile.some((point) => rateOf(point) !== null);
  if (!measured && told.mean === null && most === null) return null;
  let highest: Course['most'] = most === null ? null : { rate: most, atS: null };
  for (const point of profile) {
    const rate = rateOf(point);
    if (rate !== null && rate >= (highest?.rate ?? 0)) highest = { rate, atS: point.atS };
  }
  return {
    ...{ kind, ...told, most: highest },
    times: measured ? profile.map(({ atS }) => atS) : [],
    rates: measured ? profile.map(rateOf) : [],
  };
}
