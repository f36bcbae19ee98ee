import { styleText } from 'node:util';
import { type Command, CommandError, EXIT, parseCall } from './command.ts';
import { helpOf, overview, version } from './help.ts';

/** Commands are loaded when they are called, so that `--help` does not wait for the AWS clients. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start/start.ts')).start,
  submit: async () => (await import('./submit.ts')).submit,
  cases: async () => (await import('./cases.ts')).cases,
  case: async () => (await import('./case.ts')).showCase,
  claim: async () => (await import('./claim.ts')).claim,
  decide: async () => (await import('./decide.ts')).decide,
  read: async () => (await import('./read.ts')).read,
  scan: async () => (await import('./scan.ts')).scan,
  check: async () => (await import('./check.ts')).check,
  doctor: async () => (await import('./doctor.ts')).doctor,
};

/** Runs one command line and gives its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      const asked = name === 'help' ? rest[0] : undefined;
      const load = asked === undefined ? undefined : commands[asked];
      console.log(asked !== undefined && load !== undefined ? helpOf(asked, await load()) : await overview(commands));
      return EXIT.ok;
    }
    if (name === '--version' || name === '-V') {
      console.log(version());
      return EXIT.ok;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) throw new CommandError(`there is no command "${name}"`, nearest(name));
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      console.log(helpOf(name, command));
      return EXIT.ok;
    }
    return await command.run(parseCall(name, command, rest));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`${styleText('red', 'tidewaiter:', { stream: process.stderr })} ${error.message}`);
    if (error.remedy !== undefined) console.error(`  ${error.remedy}`);
    return EXIT.failed;
  }
}

/** Suggests the command that was most likely meant: one that begins alike, else the list. */
function nearest(name: string): string {
  const alike = Object.keys(commands).find((known) => known.startsWith(name.slice(0, 2)) || name.startsWith(known));
  return alike === undefined ? 'run "tidewaiter help" for the list' : `did you mean "tidewaiter ${alike}"?`;
}
