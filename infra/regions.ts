import type { RegionEntry } from './region-settings.ts';

type Port = RegionEntry['ports'][number];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const rotterdam: Port = {
  locode: 'NLRTM',
  name: 'Rotterdam',
  timeZone: 'Europe/Amsterdam',
  required: ['transport', 'invoice', 'scan'],
  scanners: [
    {
      id: 'NLRTM-X1',
      site: 'maasvlakte',
      technology: 'transmission',
      kgPerAttenuationM2: 213,
      calibratedAt: '2026-06-15',
    },
    {
      id: 'NLRTM-X2',
      site: 'maasvlakte',
      technology: 'transmission',
      kgPerAttenuationM2: 213,
      calibratedAt: '2026-06-15',
    },
  ],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 8,
  controlSampleShare: 0.02,
  gatherSeconds: 24 * HOUR,
  settleSeconds: 15 * MINUTE,
};

const antwerp: Port = {
  locode: 'BEANR',
  name: 'Antwerpen',
  timeZone: 'Europe/Brussels',
  required: ['transport', 'invoice'],
  scanners: [{ id: 'BEANR-X1', site: 'kallo', technology: 'transmission', kgPerAttenuationM2: null }],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 8,
  controlSampleShare: 0.02,
  gatherSeconds: 24 * HOUR,
  settleSeconds: 15 * MINUTE,
};

const newYork: Port = {
  locode: 'USNYC',
  name: 'New York',
  timeZone: 'America/New_York',
  required: ['transport', 'invoice', 'scan'],
  scanners: [{ id: 'USNYC-X1', site: 'newark', technology: 'dual-energy', kgPerAttenuationM2: null }],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 4,
  controlSampleShare: 0.02,
  gatherSeconds: 24 * HOUR,
  settleSeconds: 15 * MINUTE,
};

const singapore: Port = {
  locode: 'SGSIN',
  name: 'Singapore',
  timeZone: 'Asia/Singapore',
  required: ['transport', 'invoice', 'scan'],
  scanners: [{ id: 'SGSIN-X1', site: 'tuas', technology: 'transmission', kgPerAttenuationM2: null }],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 4,
  controlSampleShare: 0.02,
  gatherSeconds: 12 * HOUR,
  settleSeconds: 15 * MINUTE,
};

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
/** Official addresses. The EU's needs a token that each agency asks for: add it with yours. */
const publicLists: NonNullable<RegionEntry['watchlists']>['fetched'] = [
  {
    list: 'ofac-sdn',
    form: "OFAC's CSV",
    everyHours: 6,
    files: ['sdn.csv', 'alt.csv', 'add.csv'].map((file) => ({ file, url: `${OFAC}/${file.toUpperCase()}` })),
  },
  {
    list: 'ofac-consolidated',
    form: "OFAC's CSV",
    everyHours: 6,
    files: ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv'].map((file) => ({
      file,
      url: `${OFAC}/${file.toUpperCase()}`,
    })),
  },
  {
    list: 'un-consolidated',
    form: "the UN's XML",
    everyHours: 6,
    files: [{ file: 'consolidated.xml', url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml' }],
  },
  {
    list: 'uk-sanctions',
    form: "the UK's XML",
    everyHours: 6,
    files: [{ file: 'uk.xml', url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml' }],
  },
  {
    list: 'canada-sema',
    form: "Canada's XML",
    everyHours: 24,
    files: [
      {
        file: 'sema-lmes.xml',
        url: 'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
      },
    ],
  },
];

const cloud: Pick<
  RegionEntry,
  'production' | 'deadlines' | 'retention' | 'concurrency' | 'watchlists' | 'sharing' | 'alarmEmail'
> = {
  production: true,
  deadlines: { escalateHours: 4, reconcileMinutes: 5, stillMinutes: 120, queueAgeMinutes: 30 },
  retention: { logDays: 90, accessLogDays: 400, supersededDays: 90, lockDays: 365 },
  concurrency: { papers: 10, scans: 10, arrivals: 10, cases: 20, requests: 20 },
  watchlists: { fetched: publicLists },
  sharing: { authority: 'Customs' },
  alarmEmail: 'tidewaiter-operations@example.com',
};

type Textract = RegionEntry['textract'];

const ALL_STEPS: Textract['steps'] = {
  ...{ words: true, expense: true, identity: true },
  // Forms cost three times what questions do, which give the same here.
  ...{ forms: false, tables: true, queries: true },
};
/** Textract's default quotas where it is at home; an account may have others. */
const MOST_CALLS: Textract['callsPerSecond'] = {
  ...{ DetectDocumentText: 25, AnalyzeExpense: 5, AnalyzeID: 5, AnalyzeDocument: 10 },
  ...{ StartDocumentTextDetection: 15, GetDocumentTextDetection: 25 },
  ...{ StartExpenseAnalysis: 5, GetExpenseAnalysis: 5, StartDocumentAnalysis: 10, GetDocumentAnalysis: 10 },
};
const FEWER_CALLS: Textract['callsPerSecond'] = {
  ...{ DetectDocumentText: 5, AnalyzeExpense: 1, AnalyzeID: 1, AnalyzeDocument: 1 },
  ...{ StartDocumentTextDetection: 1, GetDocumentTextDetection: 5 },
  ...{ StartExpenseAnalysis: 1, GetExpenseAnalysis: 5, StartDocumentAnalysis: 1, GetDocumentAnalysis: 5 },
};
/** Below these a call for each page has the answer sooner. */
const JOBS = { jobFromPages: 20, dearJobFromPages: 4 };

/** One entry is one region: a port or a region is added here and nowhere else. */
export const regions: readonly RegionEntry[] = [
  {
    ...cloud,
    name: 'eu-west-1',
    region: 'eu-west-1',
    ports: [rotterdam, antwerp],
    textract: { steps: ALL_STEPS, callsPerSecond: FEWER_CALLS, ...JOBS },
  },
  {
    ...cloud,
    name: 'us-east-1',
    region: 'us-east-1',
    ports: [newYork],
    textract: { steps: ALL_STEPS, callsPerSecond: MOST_CALLS, ...JOBS },
  },
  {
    ...cloud,
    name: 'ap-southeast-1',
    region: 'ap-southeast-1',
    ports: [singapore],
    textract: { steps: ALL_STEPS, callsPerSecond: FEWER_CALLS, ...JOBS },
  },
  {
    ...cloud,
    name: 'one-machine',
    region: 'eu-west-1',
    production: false,
    deadlines: { ...cloud.deadlines, reconcileMinutes: 1, stillMinutes: 10 },
    ports: [
      { ...rotterdam, gatherSeconds: 20, settleSeconds: 1, controlSampleShare: 0 },
      { ...antwerp, gatherSeconds: 20, settleSeconds: 1, controlSampleShare: 0 },
    ],
    retention: { logDays: 7, accessLogDays: 7, supersededDays: 7, lockDays: null },
    concurrency: { papers: 2, scans: 2, arrivals: 4, cases: 10, requests: 4 },
    // One machine asks no address but its own: lists are put there by hand.
    watchlists: {},
    // An invented agency, to try what it would be given.
    sharing: {
      authority: 'Tidewaiter on one machine',
      agencies: [
        {
          id: 'utopia-police',
          name: 'Police of Utopia',
          legalBasis: 'an invented agreement',
          ports: ['NLRTM'],
          lanes: ['documents', 'imaging', 'sanctions', 'goods'],
          dispositions: ['held', 'seized'],
          parties: true,
          forms: ['stix', 'ftm'],
          tlp: 'amber',
        },
      ],
    },
    // The engine of this machine serves words only.
    textract: {
      steps: { words: true, expense: false, identity: false, forms: false, tables: false, queries: false },
      callsPerSecond: FEWER_CALLS,
      ...{ ...JOBS, dearJobFromPages: null },
    },
  },
];
