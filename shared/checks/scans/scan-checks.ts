import type { Check } from '../check.ts';
import { i1ContainerAtScanner } from './i1-container-at-scanner.ts';
import { i2GateWindow } from './i2-gate-window.ts';
import { i3ScannerKnown } from './i3-scanner-known.ts';
import { i4DeclaredEmpty } from './i4-declared-empty.ts';
import { i6ScannedMass } from './i6-scanned-mass.ts';
import { i7ClonedImage } from './i7-cloned-image.ts';

/** I, scans against papers, against the register of the port and against one another. */
export const scanChecks: readonly Check[] = [
  i1ContainerAtScanner,
  i2GateWindow,
  i3ScannerKnown,
  i4DeclaredEmpty,
  i6ScannedMass,
  i7ClonedImage,
];
