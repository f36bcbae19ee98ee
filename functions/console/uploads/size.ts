import { number } from '../language/time.ts';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people read it: `3.4 MB`. */
export function size(bytes: number): string {
  const step = Math.min(STEPS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return number(bytes / 1000 ** step, {
    ...{ style: 'unit', unit: STEPS[step] ?? 'byte', unitDisplay: 'short' },
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
}
