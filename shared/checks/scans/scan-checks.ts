import type { Check } from '../check.ts';
import { i1ContainerAtScanner } from './i1-container-at-scanner.ts';
import { i2GateWindow } from './i2-gate-window.ts';
import { i3ScannerKnown } from './i3-scanner-known.ts';
import { i4DeclaredEmpty } from './i4-declared-empty.ts';
import { i5DeclaredFull } from './i5-declared-full.ts';
import { i6ScannedMass } from './i6-scanned-mass.ts';
import { i7ClonedImage } from './i7-cloned-image.ts';
import { i8AlteredImage } from './i8-altered-image.ts';
import { i9LoadAgainstDescription } from './i9-load-against-description.ts';
import { i10SuspiciousAndReleased } from './i10-suspicious-and-released.ts';
import { i11RadiationAlarm } from './i11-radiation-alarm.ts';
import { i12NoPortalRecord } from './i12-no-portal-record.ts';

/** I, scans against papers, against the register of the port and against one another. */
export const scanChecks: readonly Check[] = [
  i1ContainerAtScanner,
  i2GateWindow,
  i3ScannerKnown,
  i4DeclaredEmpty,
  i5DeclaredFull,
  i6ScannedMass,
  i7ClonedImage,
  i8AlteredImage,
  i9LoadAgainstDescription,
  i10SuspiciousAndReleased,
  i11RadiationAlarm,
  i12NoPortalRecord,
];
