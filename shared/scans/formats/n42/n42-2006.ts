import type { Problem } from '../../../documents/reading.ts';
import type { PortalAlarm, PortalNuclide, PortalReading } from '../../portal-reading.ts';
import { headerText } from '../image-metadata.ts';
import { everyNode, nodesAt, textAt, type XmlNode } from '../xml-tree.ts';
import { kindBy } from './n42-2012.ts';
import type { PortalFile } from './portal-file.ts';
import { type Count, profileOf, ratesOf, type Slice } from './slices.ts';
import { coefficients, type Spectrum, spectrumOf, sumOf } from './spectra.ts';
import { count, durationSeconds, instant } from './values.ts';

interface Measured extends Slice {
  background: boolean;
  spectra: Spectrum[];
}

/** What stands directly in a measurement, or once for each detector in a slice of time. */
const COUNTING = new Set(['Spectrum', 'GrossCounts', 'CountDoseData']);

/**
 * Reads the edition of 2006: N42InstrumentData with Measurement. A portal writes DetectorData for each slice of time, with
 * DetectorMeasurement in it; simpler instruments write Spectrum and CountDoseData right below the measurement.
 */
export function readN42Of2006(root: XmlNode): PortalFile {
  const problems: Problem[] = [];
  const measurements = nodesAt(root, 'Measurement');
  const energies = energiesOf(root);
  const measured = measurements.flatMap((measurement) => {
    const slices = nodesAt(measurement, 'DetectorData').flatMap((data) => slicesOf(data, energies, problems));
    return [...slices, ...slicesOf(measurement, energies, problems)];
  });
  const passage = measured.filter(({ background }) => !background);
  const background = measured.filter((one) => one.background);
  const portal: PortalReading = {
    standard: 'N42-2006',
    instrument: instrumentOf(root),
    startedAt: passage[0]?.startedAt ?? null,
    durationS: passage.length === 0 ? null : passage.reduce((sum, { seconds }) => sum + seconds, 0),
    ...ratesOf(passage, background),
    alarms: alarmsOf(measurements),
    nuclides: measurements.flatMap((one) =>
      nodesAt(one, 'AnalysisResults', 'NuclideAnalysis', 'Nuclide').flatMap(nuclideOf),
    ),
    profile: profileOf(passage),
    spectrum: sumOf(passage.flatMap(({ spectra }) => spectra)),
  };
  return { portal, problems, measurements: passage.length };
}

/** A slice of what counts for the passage and one of what counts for the background, as far as there is something in them. */
function slicesOf(data: XmlNode, energies: ReadonlyMap<string, number[] | null>, problems: Problem[]): Measured[] {
  const holders = [
    data,
    ...nodesAt(data, 'DetectorMeasurement'),
    ...nodesAt(data, 'DetectorMeasurement', 'SpectrumMeasurement'),
  ];
  const found = holders.flatMap((holder) =>
    holder.children.filter(({ name }) => COUNTING.has(name)).map((node) => ({ node, holder })),
  );
  const slices = [false, true].map((background): Measured => {
    const own = found.filter(({ node }) => isBackground(node) === background);
    const first = own[0]?.node;
    const real = durationSeconds(textAt(data, 'SampleRealTime'));
    const ownReal = first ? durationSeconds(textAt(first, 'RealTime') ?? textAt(first, 'SampleRealTime')) : null;
    const seconds = real ?? ownReal ?? 0;
    const startedAt = instant(textAt(data, 'StartTime') ?? (first ? textAt(first, 'StartTime') : null));
    const slice: Measured = { startedAt, seconds, counts: [], background, spectra: [] };
    for (const { node, holder } of own) addTo(slice, node, detectorOf(node, holder, data), energies, problems);
    return slice;
  });
  return slices.filter(({ counts }) => counts.length > 0);
}

function addTo(
  slice: Measured,
  node: XmlNode,
  detector: { kind: Count['kind'] | null; name: string },
  energies: ReadonlyMap<string, number[] | null>,
  problems: Problem[],
): void {
  const seconds = durationSeconds(textAt(node, 'SampleRealTime') ?? textAt(node, 'RealTime')) ?? slice.seconds;
  if (node.name === 'Spectrum') {
    const keV = energies.get(node.attributes.get('CalibrationIDs')?.split(/\s+/)[0] ?? '') ?? ownEnergies(node);
    const spectrum = spectrumOf(node, keV);
    if (spectrum.counts === null) {
      problems.push({ code: 'n42.spectrum', message: 'a spectrum has channels that are no counts; it was left out' });
      return;
    }
    const kind = detector.kind ?? 'gamma';
    if (kind === 'gamma') slice.spectra.push(spectrum);
    const counts = spectrum.counts.reduce((total, value) => total + value, 0);
    slice.counts.push({ kind, counts, seconds: spectrum.liveS ?? seconds });
    return;
  }
  const total = count(textAt(node, 'Counts') ?? (node.children.length === 0 ? node.text.trim() : null));
  const rate = count(textAt(node, 'CountRate'));
  // A dose alone is no count: nothing is missing.
  if (total === null && rate === null && textAt(node, 'DoseRate') !== null) return;
  if (detector.kind === null || (total === null && rate === null)) {
    problems.push({
      code: 'n42.counts',
      message: 'a measurement has gross counts that are no number or of no known detector',
    });
    return;
  }
  if (rate !== null) slice.counts.push({ kind: detector.kind, counts: rate, seconds: 1 });
  else slice.counts.push({ kind: detector.kind, counts: total ?? 0, seconds });
}

function detectorOf(node: XmlNode, ...holders: XmlNode[]): { kind: Count['kind'] | null; name: string } {
  const attribute = (name: string) => [node, ...holders].map((one) => one.attributes.get(name)).find(Boolean);
  const name = attribute('Detector') ?? '';
  return { kind: kindBy(attribute('DetectorType') ?? null, name), name };
}

function isBackground(node: XmlNode): boolean {
  return /background/i.test(textAt(node, 'SourceType') ?? textAt(node, 'Remark') ?? '');
}

function energiesOf(root: XmlNode): Map<string, number[] | null> {
  const found = new Map<string, number[] | null>();
  for (const node of everyNode(root)) {
    const id = node.attributes.get('ID');
    if (node.name === 'Calibration' && id !== undefined && node.attributes.get('Type') === 'Energy') {
      found.set(id, coefficients(textAt(node, 'Equation', 'Coefficients')));
    }
  }
  return found;
}

function ownEnergies(node: XmlNode): number[] | null {
  const [own] = nodesAt(node, 'Calibration').filter((one) => one.attributes.get('Type') === 'Energy');
  return own ? coefficients(textAt(own, 'Equation', 'Coefficients')) : null;
}

function instrumentOf(root: XmlNode): PortalReading['instrument'] {
  const node = [...everyNode(root)].find(({ name }) => name === 'InstrumentInformation');
  const said = (name: string) => (node ? headerText(textAt(node, name)) : null);
  return {
    make: said('Manufacturer'),
    model: said('InstrumentModel'),
    id: said('InstrumentID'),
    kind: said('InstrumentType'),
  };
}

function alarmsOf(measurements: readonly XmlNode[]): PortalAlarm[] {
  const nodes = measurements.flatMap(outermostAlarms);
  return nodes.flatMap((node): PortalAlarm[] => {
    const words = [...everyNode(node)].map(({ text }) => text.trim()).filter(Boolean);
    const [first = ''] = words;
    if (words.length === 0 || /^(false|0|no|none|off)$/i.test(first)) return [];
    const all = words.join(' ');
    const category = /neutron/i.test(all) ? 'neutron' : /gamma/i.test(all) ? 'gamma' : 'other';
    return [{ category, text: headerText(all) }];
  });
}

function outermostAlarms(node: XmlNode): XmlNode[] {
  return /^Alarm(Information)?$/.test(node.name) ? [node] : node.children.flatMap(outermostAlarms);
}

function nuclideOf(node: XmlNode): PortalNuclide[] {
  const name = headerText(textAt(node, 'NuclideName'));
  if (name === null) return [];
  const indication = count(textAt(node, 'NuclideIDConfidenceIndication'));
  return [
    {
      name,
      confidence: indication === null || indication > 100 ? null : indication / (indication > 1 ? 100 : 1),
      confidenceText: headerText(textAt(node, 'NuclideIDConfidenceDescription')),
      category: headerText(textAt(node, 'NuclideType')),
    },
  ];
}
