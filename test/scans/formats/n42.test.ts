import { describe, expect, it } from 'vitest';
import { channelCounts, durationSeconds } from '../../../shared/scans/formats/n42/values.ts';
import { readScanXml } from '../../../shared/scans/formats/scan-xml.ts';
import { portalReadingSchema } from '../../../shared/scans/portal-reading.ts';
import { N42_2006, N42_2012 } from './n42-documents.ts';

const readXml = (text: string) => readScanXml(Buffer.from(text));
const portalOf = (text: string) => {
  const read = readXml(text);
  if (!('portal' in read)) throw new Error('no portal');
  expect(portalReadingSchema.parse(read.portal)).toEqual(read.portal);
  return read;
};

describe('portal data in the edition of 2012', () => {
  const { portal, problems } = portalOf(N42_2012);

  it('says which portal, when and how long', () => {
    expect(portal.instrument).toEqual({ make: 'Acme Portals', model: 'Gate 4', id: 'RPM-7', kind: 'Portal Monitor' });
    expect(portal).toMatchObject({ standard: 'N42-2012', startedAt: '2026-11-03T08:15:00Z', durationS: 3 });
    expect(problems).toEqual([]);
  });

  it('gives rates of all detectors of a kind together, in live time, with the background apart', () => {
    // A spectrum of 300 counts in half a second and 240 gross counts in one, and so on.
    expect(portal.gammaCps).toBeCloseTo((600 + 240 + 1920 + 900 + 720 + 300) / 3);
    expect(portal).toMatchObject({ gammaMostCps: 2820, gammaBackgroundCps: 400 });
    expect(portal).toMatchObject({ neutronCps: 2, neutronMostCps: 2, neutronBackgroundCps: 2 });
    expect(portal.profile.map(({ atS, gammaCps }) => [atS, gammaCps])).toEqual([
      [0, 840],
      [1, 2820],
      [2, 1020],
    ]);
  });

  it('names alarms that are on and nuclides that were identified', () => {
    expect(portal.alarms).toEqual([{ category: 'gamma', text: 'above threshold' }]);
    expect(portal.nuclides).toEqual([{ name: 'K-40', confidence: 0.925, confidenceText: null, category: 'NORM' }]);
  });

  it('sums the spectra of the passage channel by channel', () => {
    expect(portal.spectrum).toEqual({ counts: [0, 0, 0, 1440, 0, 0, 180], keV: [0, 3, 0], liveS: 1.5 });
  });
});

describe('portal data in the edition of 2006', () => {
  it('gives the same values', () => {
    const { portal, problems } = portalOf(N42_2006);
    expect(problems).toEqual([]);
    expect(portal).toMatchObject({
      ...{ standard: 'N42-2006', startedAt: '2026-11-03T08:15:00Z', durationS: 2 },
      ...{ gammaCps: 400, gammaMostCps: 500, gammaBackgroundCps: 200, neutronCps: 3, neutronBackgroundCps: null },
      instrument: { make: 'Acme Portals', model: 'Gate 2', id: 'RPM-3', kind: 'PortalMonitor' },
      alarms: [{ category: 'gamma', text: 'Gamma alarm' }],
      nuclides: [{ name: 'Cs-137', confidence: 0.8, category: 'Industrial' }],
      spectrum: { counts: [600, 200, 0, 0, 0, 0], keV: [1, 6], liveS: 2 },
    });
  });

  it('takes count rates right below the measurement', () => {
    const { portal } = portalOf(`<N42InstrumentData><Measurement>
      <CountDoseData DetectorType="Gamma"><SampleRealTime>PT4S</SampleRealTime><CountRate>420</CountRate></CountDoseData>
      <CountDoseData DetectorType="Neutron"><SampleRealTime>PT4S</SampleRealTime><Counts>8</Counts></CountDoseData>
      <CountDoseData><DoseRate Units="uSv">0.1</DoseRate></CountDoseData>
      </Measurement></N42InstrumentData>`);
    expect(portal).toMatchObject({ gammaCps: 420, neutronCps: 2, durationS: 4, profile: [] });
  });
});

describe('a spectrum of many channels', () => {
  it('is kept by sums of neighbours, with the energies of their middles', () => {
    const channels = Array.from({ length: 4096 }, (_, channel) => (channel === 1202 ? 50 : 1)).join(' ');
    const text = N42_2012.replaceAll(/compressionCode="CountedZeroes">[^<]*/g, `>${channels}`).replace(
      '0 3 0<',
      '10 1.5 0<',
    );
    const { spectrum } = portalOf(text).portal;
    expect(spectrum?.counts).toHaveLength(1024);
    expect(spectrum?.counts[300]).toBe(3 * 53);
    expect(spectrum?.counts.reduce((sum, count) => sum + count, 0)).toBe(3 * (4095 + 50));
    // Channels 1200 to 1203, of 10 + 1.5 channel: their middle lies at channel 1201.5.
    const [constant = 0, linear = 0] = spectrum?.keV ?? [];
    expect(constant + linear * 300).toBeCloseTo(10 + 1.5 * 1201.5);
  });
});

describe('portal data that is damaged', () => {
  it('leaves out counts that are no numbers, and says so', () => {
    const { portal, problems } = portalOf(
      N42_2012.replace('<CountData>900<', '<CountData>many<').replace('0 3 900', '0 x 9'),
    );
    expect(portal.gammaMostCps).toBe(1020);
    expect(problems.map(({ code }) => code).sort()).toEqual(['n42.counts', 'n42.spectrum']);
  });

  it.each([
    ['without a measurement of the passage', N42_2012.replaceAll('>Foreground<', '>Calibration<')],
    ['without durations', N42_2012.replaceAll(/<(RealTimeDuration|LiveTimeDuration)>[^<]*/g, '<$1>')],
    ['without anything', '<RadInstrumentData/>'],
  ])('is refused %s', (_, text) => {
    expect(() => readXml(text)).toThrow(expect.objectContaining({ code: 'n42.no-measurement' }));
  });

  it.each([
    ['a doctype', '<!DOCTYPE a><RadInstrumentData/>', 'xml.doctype'],
    ['another root', '<invoice/>', 'xml.root'],
    ['an end that is missing', N42_2012.slice(0, 900), 'xml.broken'],
    ['elements without end', '<RadInstrumentData>'.repeat(5000), 'xml.too-deep'],
  ])('is refused for %s', (_, text, code) => {
    expect(() => readXml(text)).toThrow(expect.objectContaining({ name: 'UnreadableError', code }));
  });
});

describe('values of N42', () => {
  it.each([
    ['PT5S', 5],
    ['PT1M30.5S', 90.5],
    ['P1DT1H', 90_000],
    ['PT', null],
    ['P1M', null],
    ['5', null],
    ['PT-5S', null],
  ])('reads the duration %s', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it.each([
    ['1 2 3', undefined, [1, 2, 3]],
    ['1 0 3 2', 'CountedZeroes', [1, 0, 0, 0, 2]],
    ['0 4', 'CountedZeros', [0, 0, 0, 0]],
    ['1 0 3 2', 'None', [1, 0, 3, 2]],
    ['', 'CountedZeroes', []],
    ['1 0', 'CountedZeroes', null],
    ['0 1e9', 'CountedZeroes', null],
    ['0 1.5', 'CountedZeroes', null],
    ['1 -2', undefined, null],
    ['1 NaN', undefined, null],
  ])('reads the channels "%s" with %s', (text, compression, counts) => {
    expect(channelCounts(text, compression)).toEqual(counts);
  });
});
