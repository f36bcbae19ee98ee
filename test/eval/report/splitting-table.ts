import { share } from '../scoring/figures.ts';
import type { DividedFile, SplittingResult } from '../splitting.ts';
import { ratio, textTable } from './text-table.ts';

/** Files of several papers: how many were divided where their papers begin. Examples of wrong ones for `dev` only. */
export function splittingTable({ set, files }: SplittingResult): string {
  const rows = [2, 3].map((count) => {
    const some = files.filter(({ printed }) => printed.length === count);
    const borders = some.filter(({ bordersRight }) => bordersRight).length;
    const right = some.filter((file) => file.right).length;
    const ratios = [ratio(share(borders, some.length), some.length), ratio(share(right, some.length), some.length)];
    return [`${count} papers`, String(some.length), ...ratios];
  });
  const table = textTable(['text layer', 'files', 'borders right', 'and kinds'], rows);
  const wrong = set === 'dev' ? files.filter(({ right }) => !right).slice(0, 5) : [];
  const examples = wrong.map((file) => `  ${shape(file.printed)}  read as  ${shape(file.given)}`);
  return [`\n━━ ${set}: files of several papers`, table, ...examples].join('\n');
}

function shape(parts: DividedFile['given']): string {
  return parts.map(({ kind, pages }) => `${kind}(${pages})`).join(' ') || 'nothing';
}
