import { foldLookAlikes } from '../checks/doubt/look-alikes.ts';
import type { Dossier, DossierScan } from './dossier.ts';
import { type ContainerPart, consignmentsOf, containersByNumber } from './papers.ts';

/** One scan beside what the transport papers say of the containers in it. */
export interface ScannedContainers {
  scan: DossierScan;
  /** For each container in the scan, every line of a transport paper that names it. */
  declared: { number: string; lines: ContainerPart[] }[];
}

/**
 * Joins scans with the declared containers by the numbers read at the scanner, look-alikes folded: whether they are truly
 * the same is the question of check I1. A scan without any number stands for the only declared container there is.
 */
export function scannedContainers(dossier: Dossier): ScannedContainers[] {
  const byNumber = containersByNumber(consignmentsOf(dossier));
  const all = [...byNumber].map(([number, lines]) => ({ number, lines }));
  const byFold = new Map(all.toReversed().map((one) => [foldLookAlikes(one.number), one]));
  return dossier.scans.map((scan) => {
    const read = scan.record?.reading.record.containers ?? [];
    if (read.length === 0) return { scan, declared: all.length === 1 ? all : [] };
    const declared = read.flatMap(({ number }) => byFold.get(foldLookAlikes(number)) ?? []);
    return { scan, declared: declared.length === read.length ? declared : [] };
  });
}
