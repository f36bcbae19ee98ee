import type { Problem } from '../../../documents/reading.ts';
import type { PortalAlarm, PortalNuclide, PortalReading } from '../../portal-reading.ts';
import { headerText } from '../image-metadata.ts';
import { nodesAt, textAt, type XmlNode } from '../xml-tree.ts';
import type { PortalFile } from './portal-file.ts';
import { type Count, profileOf, ratesOf, type Slice } from './slices.ts';
import { coefficients, type Spectrum, spectrumOf, sumOf } from './spectra.ts';
import { count, durationSeconds, instant } from './values.ts';

interface Measured extends Slice {
  background: boolean;
  spectra: Spectrum[];
}

/** Reads the edition of 2012 (and 2020, of the same elements): RadInstrumentData. */
export function readN42Of2012(root: XmlNode): PortalFile {
  const problems: Problem[] = [];
  const kinds = new Map(
    nodesAt(root, 'RadDetectorInformation').map(
      (node) => [node.attributes.get('id') ?? '', textAt(node, 'RadDetectorCategoryCode')] as const,
    ),
  );
  const energies = new Map(
    nodesAt(root, 'EnergyCalibration').map(
      (node) => [node.attributes.get('id') ?? '', coefficients(textAt(node, 'CoefficientValues'))] as const,
    ),
  );
  const measured = nodesAt(root, 'RadMeasurement')
    .filter((node) => /^(Foreground|Background|NotSpecified)$/.test(classOf(node)))
    .map((node) => measurementOf(node, kinds, energies, problems));
  const passage = measured.filter(({ background }) => !background);
  const background = measured.filter((one) => one.background);
  const results = nodesAt(root, 'AnalysisResults');
  const portal: PortalReading = {
    standard: 'N42-2012',
    instrument: {
      make: said(root, 'RadInstrumentInformation', 'RadInstrumentManufacturerName'),
      model: said(root, 'RadInstrumentInformation', 'RadInstrumentModelName'),
      id: said(root, 'RadInstrumentInformation', 'RadInstrumentIdentifier'),
      kind: said(root, 'RadInstrumentInformation', 'RadInstrumentClassCode'),
    },
    startedAt: passage[0]?.startedAt ?? null,
    durationS: passage.length === 0 ? null : passage.reduce((sum, { seconds }) => sum + seconds, 0),
    ...ratesOf(passage, background),
    alarms: results.flatMap((result) => nodesAt(result, 'RadAlarm').flatMap(alarmOf)),
    nuclides: results.flatMap((result) => nodesAt(result, 'NuclideAnalysisResults', 'Nuclide').flatMap(nuclideOf)),
    profile: profileOf(passage),
    spectrum: sumOf(passage.flatMap(({ spectra }) => spectra)),
  };
  return { portal, problems, measurements: passage.length };
}

function measurementOf(
  node: XmlNode,
  kinds: ReadonlyMap<string, string | null>,
  energies: ReadonlyMap<string, number[] | null>,
  problems: Problem[],
): Measured {
  const seconds = durationSeconds(textAt(node, 'RealTimeDuration')) ?? 0;
  const kindOf = (child: XmlNode): Count['kind'] | null => {
    const reference = child.attributes.get('radDetectorInformationReference') ?? '';
    return kindBy(kinds.get(reference) ?? null, reference);
  };
  const counts: Count[] = [];
  const counted = new Set<string>();
  for (const gross of nodesAt(node, 'GrossCounts')) {
    const kind = kindOf(gross);
    const value = count(textAt(gross, 'CountData')?.split(/\s+/)[0] ?? null);
    if (kind === null || value === null) {
      problems.push({
        code: 'n42.counts',
        message: 'a measurement has gross counts that are no number or of no known detector',
      });
      continue;
    }
    counted.add(gross.attributes.get('radDetectorInformationReference') ?? '');
    counts.push({ kind, counts: value, seconds: durationSeconds(textAt(gross, 'LiveTimeDuration')) ?? seconds });
  }
  const spectra: Spectrum[] = [];
  for (const one of nodesAt(node, 'Spectrum')) {
    const kind = kindOf(one) ?? 'gamma';
    const spectrum = spectrumOf(one, energies.get(one.attributes.get('energyCalibrationReference') ?? '') ?? null);
    if (spectrum.counts === null) {
      problems.push({ code: 'n42.spectrum', message: 'a spectrum has channels that are no counts; it was left out' });
      continue;
    }
    if (kind === 'gamma') spectra.push(spectrum);
    if (counted.has(one.attributes.get('radDetectorInformationReference') ?? '')) continue;
    const sum = spectrum.counts.reduce((total, value) => total + value, 0);
    counts.push({ kind, counts: sum, seconds: spectrum.liveS ?? seconds });
  }
  const startedAt = instant(textAt(node, 'StartDateTime'));
  return { startedAt, seconds, counts, background: classOf(node) === 'Background', spectra };
}

function classOf(node: XmlNode): string {
  return textAt(node, 'MeasurementClassCode') ?? 'NotSpecified';
}

/** By the detector's category; by its name where it states none. */
export function kindBy(category: string | null, name: string): Count['kind'] | null {
  if (category !== null) return /^gamma$/i.test(category) ? 'gamma' : /^neutron$/i.test(category) ? 'neutron' : null;
  return /neutron|\dN$/i.test(name) ? 'neutron' : 'gamma';
}

function alarmOf(node: XmlNode): PortalAlarm[] {
  if (textAt(node, 'RadAlarmActiveIndicator') === 'false') return [];
  const category = textAt(node, 'RadAlarmCategoryCode')?.toLowerCase() ?? '';
  const known =
    category === 'gamma' || category === 'neutron' ? category : category === 'isotope' ? 'nuclide' : 'other';
  return [{ category: known, text: said(node, 'RadAlarmDescription') }];
}

function nuclideOf(node: XmlNode): PortalNuclide[] {
  const name = said(node, 'NuclideName');
  if (name === null || textAt(node, 'NuclideIdentifiedIndicator') === 'false') return [];
  const confidence = count(textAt(node, 'NuclideIDConfidenceValue'));
  return [
    {
      name,
      confidence: confidence === null || confidence > 100 ? null : confidence / 100,
      confidenceText: said(node, 'NuclideIDConfidenceDescription') ?? said(node, 'NuclideIDConfidenceIndication'),
      category: said(node, 'NuclideCategoryDescription'),
    },
  ];
}

function said(node: XmlNode, ...path: string[]): string | null {
  return headerText(textAt(node, ...path));
}
