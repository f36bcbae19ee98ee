import { styleText } from 'node:util';
import { caseIdOf } from '../../../shared/cases/case-id.ts';
import { type Verdict, verifyPackage } from '../../../shared/evidence/verify-package.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { openPackage } from './evidence/open-package.ts';
import { foreignText } from './text-width.ts';

export const verifyEvidence: Command = {
  options: [
    { name: 'key', value: 'SHA256', help: "of the agency's public key, which you have from the agency itself" },
    { name: 'json', help: 'prints the verdict as JSON' },
  ],
  async run(call) {
    const trusted = call.value('key');
    if (trusted !== undefined && !/^[0-9a-f]{64}$/i.test(trusted))
      throw new CommandError('--key takes the 64 hexadecimal digits of a SHA-256', 'verify without it prints one');
    const verdict = verifyPackage(await openPackage(call.operands[0] ?? ''), trusted);
    console.log(call.has('json') ? JSON.stringify(verdict) : verdictText(verdict, trusted !== undefined));
    return verdict.problems.length === 0 ? EXIT.ok : EXIT.attention;
  },
};

/** More would say no more. */
const MOST_SHOWN = 20;

function verdictText({ problems, manifest, fingerprint }: Verdict, trusted: boolean): string {
  const about =
    manifest === null
      ? []
      : [
          `${styleText('bold', caseIdOf(manifest.port, manifest.reference))}  revision ${manifest.revision}  ${manifest.disposition ?? 'not closed'}`,
          `made by ${foreignText(manifest.madeBy)} on ${manifest.madeAt}, ${manifest.files.length} files, ${manifest.trail.entries} entries in the trail`,
        ];
  const key = fingerprint === null ? [] : [`signed with the key ${fingerprint}`];
  const result =
    problems.length === 0
      ? [
          styleText('green', 'whole, and as it was signed'),
          ...(trusted ? [] : ["whether the key is the agency's, only the agency can tell: compare it, or give --key"]),
        ]
      : [
          styleText('red', `not as it was signed: ${problems.length} problem${problems.length === 1 ? '' : 's'}`),
          ...problems.slice(0, MOST_SHOWN).map(({ code, message }) => `  ${code.padEnd(18)} ${foreignText(message)}`),
          ...(problems.length > MOST_SHOWN ? [`  and ${problems.length - MOST_SHOWN} more`] : []),
        ];
  return [...about, ...key, ...result].join('\n');
}
