import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import type { Region } from '../../../../shared/scans/picture-measures.ts';
import { number } from '../../language/time.ts';
import { percent } from '../figures.ts';
import { t } from '../words.ts';

/** What the measures say of a picture, in sentences: for who cannot see it, and for who wants to know what was measured. */
export function describePicture({ measures, widthPx, rowsRead, pixelPitchMm }: ScanPicture): string[] {
  if (measures === null) return [t('blind')];
  const { outline, cut, content, load, packages } = measures;
  const metres = (px: number, pitch: number) => number((px * pitch) / 1000, { maximumFractionDigits: 1 });
  const said: string[] = [];
  if (outline === null) said.push(t('noContainer'));
  else if (pixelPitchMm === null) said.push(t('containerUnknown'));
  else {
    const size = `${metres(outline[2] * widthPx, pixelPitchMm)} m × ${metres(outline[3] * rowsRead, pixelPitchMm)} m`;
    said.push(t('containerSeen', { size }));
  }
  if (cut.length > 0) said.push(t('containerCut'));
  if (content?.kind === 'empty') said.push(t('empty'));
  if (content?.kind === 'dunnage') said.push(t('lying'));
  if (content?.kind === 'cargo') said.push(load ? t('cargo', { even: percent(load.homogeneity) }) : t('cargoPlain'));
  if (packages) said.push(t('packages', { columns: packages.columns, rows: packages.rows }));
  if (load?.odd) said.push(t('odd', { times: number(load.odd, { maximumFractionDigits: 1 }) }));
  return said;
}

const KINDS = {
  load: 'load',
  machinery: 'machinery',
  'end-wall': 'endWall',
  dense: 'denser',
  floor: 'floor',
  roof: 'roof',
  dunnage: 'dunnage',
} as const satisfies Record<Region['kind'], Parameters<typeof t>[0]>;

/** What a measured region is called. */
export function nameOfRegion(kind: Region['kind']): string {
  return t(KINDS[kind]);
}
