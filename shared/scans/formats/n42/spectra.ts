import type { PortalReading } from '../../portal-reading.ts';
import { textAt, type XmlNode } from '../xml-tree.ts';
import { channelCounts, durationSeconds } from './values.ts';

/** One spectrum as far as it can be read; `counts` is null where its channels are damaged. */
export interface Spectrum {
  counts: number[] | null;
  liveS: number | null;
  keV: number[] | null;
}

/** Reads a Spectrum element of either edition. */
export function spectrumOf(node: XmlNode, keV: number[] | null): Spectrum {
  const channels = node.children.find(({ name }) => name === 'ChannelData');
  const compression = channels?.attributes.get('compressionCode') ?? channels?.attributes.get('Compression');
  const live = textAt(node, 'LiveTimeDuration') ?? textAt(node, 'LiveTime');
  return { counts: channels ? channelCounts(channels.text, compression) : null, liveS: durationSeconds(live), keV };
}

/** Coefficients of energy in keV, lowest order first. */
export function coefficients(text: string | null): number[] | null {
  const values = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 8)
    .map(Number);
  return values.length > 0 && values.every(Number.isFinite) ? values : null;
}

/** What a portal's spectra have at most; finer ones are kept by the sums of neighbours, so that a reading stays small. */
const MOST_CHANNELS = 1024;

/** Channel by channel the sum of the spectra that have the first one's channels. */
export function sumOf(spectra: readonly Spectrum[]): PortalReading['spectrum'] {
  const [first] = spectra.filter(({ counts }) => counts !== null && counts.length > 0);
  if (!first?.counts) return null;
  const counts = new Array<number>(first.counts.length).fill(0);
  let liveS = 0;
  for (const spectrum of spectra) {
    if (spectrum.counts?.length !== counts.length) continue;
    for (const [channel, value] of spectrum.counts.entries()) counts[channel] = (counts[channel] ?? 0) + value;
    liveS += spectrum.liveS ?? 0;
  }
  return { ...coarse(counts, first.keV), liveS: liveS > 0 ? liveS : null };
}

function coarse(
  counts: number[],
  keV: number[] | null,
): Pick<NonNullable<PortalReading['spectrum']>, 'counts' | 'keV'> {
  const factor = Math.ceil(counts.length / MOST_CHANNELS);
  if (factor <= 1) return { counts, keV };
  const sums = new Array<number>(Math.ceil(counts.length / factor)).fill(0);
  for (const [channel, value] of counts.entries()) {
    const target = Math.floor(channel / factor);
    sums[target] = (sums[target] ?? 0) + value;
  }
  return { counts: sums, keV: keV && rescaled(keV, factor) };
}

/** The energy at the middle of so many channels taken together; null for more than a parabola. */
function rescaled([constant = 0, linear = 0, square = 0, ...more]: number[], factor: number): number[] | null {
  if (more.some((one) => one !== 0)) return null;
  const middle = (factor - 1) / 2;
  return [
    constant + linear * middle + square * middle ** 2,
    (linear + 2 * square * middle) * factor,
    square * factor ** 2,
  ];
}
