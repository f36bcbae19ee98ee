import { describe, expect, it } from 'vitest';
import {
  PORTS_LIMIT_BYTES,
  portsEnvironment,
  type RegionEntry,
  RegionSettingsError,
  readRegions,
} from '../../infra/region-settings.ts';
import { regions } from '../../infra/regions.ts';

const [first] = regions;
if (first === undefined) throw new Error('there are no regions');
const entry: RegionEntry = first;
const [port] = entry.ports;
if (port === undefined) throw new Error('the first region has no port');
const [scanner] = port.scanners;
const fetched = {
  ...{ list: 'un', form: "the UN's XML", everyHours: 6 },
  files: [{ file: 'a.xml', url: 'https://lists.example/a.xml' }],
};

function complaintAbout(...entries: unknown[]): string {
  try {
    readRegions(entries);
  } catch (error) {
    if (error instanceof RegionSettingsError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('the settings of the regions', () => {
  it('are all right as committed', () => {
    expect(readRegions(regions).map(({ name }) => name)).toEqual([
      'eu-west-1',
      'us-east-1',
      'ap-southeast-1',
      'one-machine',
    ]);
  });

  it('name entry, field, value and remedy of what is wrong', () => {
    const wrong = { ...entry, ports: [{ ...port, locode: 'Rotterdam' }] };
    expect(complaintAbout(wrong)).toBe(
      'infra/regions.ts has a wrong value:\n' +
        '  eu-west-1, ports.0.locode: a UN/LOCODE is two letters of a country and three of a place, e.g. NLRTM (it says "Rotterdam"); correct the value there',
    );
  });

  it('are checked all at once', () => {
    const complaint = complaintAbout({ ...entry, alarmEmail: 'nobody' }, { ...entry, name: 'other', region: 'Europe' });
    expect(complaint).toContain('eu-west-1, alarmEmail: an e-mail address that somebody reads (it says "nobody")');
    expect(complaint).toContain('other, region: an AWS region looks like eu-west-1 (it says "Europe")');
  });

  it.each<[string, unknown, string]>([
    [
      'a time zone that does not exist',
      { ports: [{ ...port, timeZone: 'Europe/Rotterdam' }] },
      'ports.0.timeZone: an IANA time zone',
    ],
    [
      'a setting that is missing',
      { retention: undefined },
      'retention: Invalid input: expected object, received undefined; add it',
    ],
    [
      'a setting that is misspelt',
      { alarmMail: 'a@b.example' },
      'has no setting called alarmMail; correct its name or delete it',
    ],
    [
      'log days that CloudWatch does not offer',
      { retention: { ...entry.retention, logDays: 100 } },
      'retention.logDays: one of 1, 3, 5',
    ],
    [
      'a concurrency that an event source does not take',
      { concurrency: { ...entry.concurrency, papers: 1 } },
      'concurrency.papers: ',
    ],
    ['two ports with one code', { ports: [port, port] }, 'ports.1.locode: NLRTM is listed twice'],
    [
      'two scanners with one id',
      { ports: [{ ...port, scanners: [scanner, scanner] }] },
      'ports.0.scanners: two scanners have the same id',
    ],
    [
      'a list that is not fetched by https',
      { watchlists: { fetched: [{ ...fetched, files: [{ file: 'a.xml', url: 'http://lists.example/a.xml' }] }] } },
      'watchlists.fetched.0.files.0.url: an official address begins with https://',
    ],
    [
      'two lists of one name',
      { watchlists: { fetched: [fetched, fetched] } },
      'watchlists.fetched.1.list: un is listed twice',
    ],
    [
      'a private list for a port of another entry',
      { watchlists: { private: [{ list: 'own', ports: ['SGSIN'] }] } },
      'watchlists.private.0: SGSIN is no port of this entry',
    ],
    ['no port', { ports: [] }, 'ports: an entry serves at least one port'],
  ])('refuse %s', (_, change, complaint) => {
    expect(complaintAbout(Object.assign({}, entry, change))).toContain(complaint);
  });

  it('refuse more ports than fit into the environment of a function, and say where they could go', () => {
    const many = Array.from({ length: 26 }, (_, index) => ({
      ...port,
      locode: `NLR${String.fromCharCode(65 + index)}A`,
    }));
    expect(complaintAbout({ ...entry, ports: many })).toMatch(
      new RegExp(
        `eu-west-1, ports: the ports take \\d+ bytes of the functions' environment, ${PORTS_LIMIT_BYTES} fit; share the ports out over two entries`,
      ),
    );
  });

  it('refuse two entries with one name, and a port that two production entries serve', () => {
    expect(complaintAbout(entry, entry)).toContain('eu-west-1, name: two entries have it');
    expect(complaintAbout(entry, { ...entry, name: 'other' })).toContain(
      'other, ports: NLRTM is served by eu-west-1 already',
    );
  });

  it('say something even of what is no entry at all', () => {
    expect(complaintAbout(null)).toContain('entry 1, the entry: ');
  });

  it('reach the functions as the variable PORTS', () => {
    const [settings] = readRegions([entry]);
    const ports = JSON.parse(portsEnvironment(settings?.ports ?? []));
    expect(ports[0]).toMatchObject({
      locode: 'NLRTM',
      gatherSeconds: 86_400,
      scanners: [{ id: 'NLRTM-X1', massErrorShare: 0.2 }, {}],
    });
  });
});
