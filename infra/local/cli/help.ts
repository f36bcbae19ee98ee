import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { CommandEntry } from './command.ts';

/** The help of one command. */
export async function helpOf(name: string, { summary, operands, load }: CommandEntry): Promise<string> {
  const { options } = await load();
  const rows = options.map((option): [string, string] => [
    `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ]);
  const usage = ['tidewaiter', name, ...operands, ...(options.length > 0 ? ['[options]'] : [])].join(' ');
  return [
    `${styleText('bold', 'Usage:')} ${usage}`,
    '',
    summary,
    ...(rows.length > 0 ? ['', ...table(rows)] : []),
  ].join('\n');
}

/** The list of all commands. */
export function overview(commands: Readonly<Record<string, CommandEntry>>): string {
  const rows = Object.entries(commands).map(([name, { operands, summary }]): [string, string] => [
    [name, ...operands].join(' '),
    summary,
  ]);
  return [
    `${styleText('bold', 'Tidewaiter')} ${version()}: checks what arrives at a port against its papers`,
    '',
    ...table(rows),
    '',
    'tidewaiter help COMMAND tells its options. Exit codes: 0 done, 1 something to look at, 2 could not be done.',
  ].join('\n');
}

export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

function table(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${styleText('cyan', left.padEnd(width))}  ${right}`);
}
