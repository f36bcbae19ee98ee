import type { SampleScan } from '../scan-files.ts';
import type { ShippedContainer } from '../shipment.ts';
import type { Load } from '../xray/cargo-model.ts';

/** An orderly visit: in at the gate at 08:05 UTC of that day of November 2026, scanned, out at 11:40. */
export function scanOn(day: number, container: ShippedContainer, load: Load | null, place = 1): SampleScan {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return {
    scanId: `X1-${date.replaceAll('-', '')}-${String(place).padStart(3, '0')}`,
    scanner: 'NLRTM-X1',
    sizeType: container.sizeType,
    load,
    container: container.number,
    declared: container.empty ? 'empty' : 'full',
    startedAt: `${date}T09:${String(10 + place).padStart(2, '0')}:20Z`,
    gate: { inAt: `${date}T08:05:00Z`, outAt: `${date}T11:40:00Z` },
    seal: container.seals[0],
  };
}
