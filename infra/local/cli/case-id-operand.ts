import { CommandError } from './command.ts';

/** Takes a case's id as it is typed. Throws CommandError where it is not PORT/REFERENCE. */
export function caseIdOperand(text: string | undefined): { id: string; port: string; reference: string } {
  const [port, reference, ...rest] = (text ?? '').split('/');
  if (!port || !reference || rest.length > 0) {
    throw new CommandError(`"${text}" is no case`, 'a case is named by port and reference, e.g. NLRTM/ORCHID-2026-01');
  }
  return { id: `${port}/${reference}`, port, reference };
}
