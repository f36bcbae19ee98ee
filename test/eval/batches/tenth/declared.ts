import { type DangerousFacts, dangerousFacts } from '../../layouts/dangerous-truth.ts';
import type { Desk } from '../../layouts/layout.ts';
import { shipment } from './desks.ts';

/** Emergency schedules that are usual for a class. Source: IMDG Code, EmS Guide. */
export const EMERGENCY_SCHEDULES: Record<string, string> = {
  '3': 'F-E, S-E',
  '5.1': 'F-H, S-Q',
  '6.1': 'F-A, S-A',
  '8': 'F-A, S-B',
  '9': 'F-A, S-F',
};

/** One container with dangerous goods, on a voyage of the paper's language. */
export function declared(desk: Desk): DangerousFacts {
  const { items } = dangerousFacts(desk);
  const { voyage, consignment } = shipment(desk, 1);
  const [load] = consignment.loads;
  if (!load) throw new RangeError('a declaration is about one container');
  return { voyage, consignment, load, items };
}
