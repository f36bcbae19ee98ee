import { styleText } from 'node:util';
import { BootError } from '../boot/boot-error.ts';
import { type CommandEntry, CommandError, EXIT, parseCall } from './command.ts';
import { helpOf, overview, version } from './help.ts';

/** Commands are loaded when they are called, so that the help does not wait for the AWS clients. */
const commands: Record<string, CommandEntry> = {
  start: {
    summary: 'builds and runs the whole system on this machine, with the sample consignments',
    operands: [],
    load: async () => (await import('./start/start.ts')).start,
  },
  submit: {
    summary: 'uploads the papers/ and scans/ of a folder as one consignment',
    operands: ['FOLDER'],
    load: async () => (await import('./submit.ts')).submit,
  },
  cases: {
    summary: 'lists the cases, those changed last first',
    operands: [],
    load: async () => (await import('./cases.ts')).cases,
  },
  case: {
    summary: 'shows a case: findings with both sides, papers, tasks and trail',
    operands: ['CASE'],
    load: async () => (await import('./case.ts')).showCase,
  },
  verify: {
    summary: 'checks an evidence package: signature, every file, and the trail; works without a server',
    operands: ['PACKAGE'],
    load: async () => (await import('./verify.ts')).verifyEvidence,
  },
  claim: {
    summary: 'takes a task of a case, for fifteen minutes',
    operands: ['CASE'],
    load: async () => (await import('./claim.ts')).claim,
  },
  decide: {
    summary: 'decides a task that you hold',
    operands: ['CASE'],
    load: async () => (await import('./decide.ts')).decide,
  },
  rejections: {
    summary: 'lists what was uploaded under a key that names no case',
    operands: [],
    load: async () => (await import('./rejections.ts')).rejections,
  },
  restart: {
    summary: 'lets a failed case be examined anew, once its cause is mended',
    operands: ['CASE'],
    load: async () => (await import('./restart.ts')).restart,
  },
  editions: {
    summary: 'lists which edition of each watchlist is in force, and what was kept out',
    operands: [],
    load: async () => (await import('./editions.ts')).editions,
  },
  'upload-list': {
    summary: 'uploads the files of a watchlist, to be compiled and come in force',
    operands: ['LIST', 'FOLDER'],
    load: async () => (await import('./upload-list.ts')).uploadList,
  },
  allow: {
    summary: 'uploads a file of parties that are known not to be listed ones',
    operands: ['FILE'],
    load: async () => (await import('./allow.ts')).allow,
  },
  adopt: {
    summary: 'lets an edition of a watchlist come in force that was kept out',
    operands: ['LIST', 'EDITION'],
    load: async () => (await import('./adopt.ts')).adopt,
  },
  read: {
    summary: 'reads one paper on the spot: its kind and values, and where each stands',
    operands: ['FILE'],
    load: async () => (await import('./read.ts')).read,
  },
  scan: {
    summary: 'reads one scan image or scan record on the spot, and measures it',
    operands: ['FILE'],
    load: async () => (await import('./scan.ts')).scan,
  },
  check: {
    summary: 'examines one consignment on the spot, without a server',
    operands: ['FOLDER'],
    load: async () => (await import('./check.ts')).check,
  },
  screen: {
    summary: 'screens a name against the watchlists, or a file of names against a file of entities',
    operands: ['[NAME]'],
    load: async () => (await import('./screen/screen.ts')).screen,
  },
  'scanners calibrate': {
    summary: 'fits the mass calibration of a scanner from weighed boxes: rows of image,kg[,pitchMm]',
    operands: ['WEIGHED.csv'],
    load: async () => (await import('./scanners/calibrate.ts')).calibrate,
  },
  'lists import': {
    summary:
      'compiles a watchlist in any of its forms, or the nomenclature of goods (LIST hs), into a folder of editions',
    operands: ['LIST', 'FILE...'],
    load: async () => (await import('./lists/import.ts')).importList,
  },
  'lists show': {
    summary: 'shows the lists of a folder of editions, one of them, or an entry in full',
    operands: ['[LIST]', '[ENTRY]'],
    load: async () => (await import('./lists/show.ts')).showLists,
  },
  'lists diff': {
    summary: 'tells what a new edition of a list adds, changes and removes, from index files or lists',
    operands: ['OLD', 'NEW'],
    load: async () => (await import('./lists/diff.ts')).diffLists,
  },
  'lists compile': {
    summary: 'compiles a watchlist into one index file',
    operands: ['FILE...'],
    load: async () => (await import('./lists/compile.ts')).compileList,
  },
  'checks list': {
    summary: 'lists every check, and how a port runs it: its state, weight and limits',
    operands: [],
    load: async () => (await import('./checks/list.ts')).listChecks,
  },
  'checks set': {
    summary: "changes how a port runs a check, as the next edition of the port's profile",
    operands: ['CHECK'],
    load: async () => (await import('./checks/set.ts')).setCheck,
  },
  'checks report': {
    summary:
      'tells how often each check was right in a month, what it cost in review, and whom it hits more than others',
    operands: [],
    load: async () => (await import('./checks/report.ts')).reportChecks,
  },
  drill: {
    summary: 'uploads invented consignments to train officers with, in some of which something is planted',
    operands: [],
    load: async () => (await import('./drill/drill.ts')).drill,
  },
  'drill report': {
    summary: 'tells how officers did on the drills that they have closed',
    operands: [],
    load: async () => (await import('./drill/report.ts')).drillReport,
  },
  doctor: {
    summary: 'says what this machine lacks to run Tidewaiter, and how to get it',
    operands: [],
    load: async () => (await import('./doctor.ts')).doctor,
  },
};

/** Runs one command line and gives its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = inOneWord(words);
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      const [asked] = name === 'help' ? inOneWord(rest) : [];
      console.log(asked === undefined ? overview(commands) : await helpOf(asked, entryOf(asked)));
      return EXIT.ok;
    }
    if (name === '--version' || name === '-V') {
      console.log(version());
      return EXIT.ok;
    }
    const entry = entryOf(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      console.log(await helpOf(name, entry));
      return EXIT.ok;
    }
    const command = await entry.load();
    return await command.run(parseCall(name, entry, command, rest));
  } catch (error) {
    const { message, remedy } = toldOf(error);
    console.error(`${styleText('red', 'tidewaiter:', { stream: process.stderr })} ${message}`);
    if (remedy !== undefined) console.error(`  ${remedy}`);
    if (process.env.TIDEWAITER_DEBUG !== undefined) console.error(error);
    return EXIT.failed;
  }
}

/** Commands of two words, `lists show`, are known by both. */
function inOneWord(words: readonly string[]): readonly string[] {
  const both = words.slice(0, 2).join(' ');
  return Object.hasOwn(commands, both) ? [both, ...words.slice(2)] : words;
}

/** What the user is told of an error: what is wrong in a line, and what to do about it. */
function toldOf(error: unknown): { message: string; remedy: string | undefined } {
  if (error instanceof CommandError || error instanceof BootError) return error;
  const message = error instanceof Error ? error.message || error.name : String(error);
  if (error instanceof Error && /^AccessDenied/.test(error.name)) {
    return { message, remedy: 'ask for that permission, or call as somebody who has it (--as, on AWS --profile)' };
  }
  return { message, remedy: 'set TIDEWAITER_DEBUG=1 to see where this comes from' };
}

function entryOf(name: string): CommandEntry {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) throw new CommandError(`there is no command "${name}"`, nearest(name));
  return entry;
}

/** Suggests the command that was most likely meant: one that begins alike, else the list. */
function nearest(name: string): string {
  const within = Object.keys(commands).filter((known) => known.startsWith(`${name} `));
  if (within.length > 0) return `there are ${within.map((known) => `"${known}"`).join(', ')}`;
  const alike = Object.keys(commands).find((known) => known.startsWith(name.slice(0, 2)) || name.startsWith(known));
  return alike === undefined ? 'run "tidewaiter help" for the list' : `did you mean "tidewaiter ${alike}"?`;
}
