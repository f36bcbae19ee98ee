import { CATALOGUE, NOT_BUILT, SECTIONS } from '../../../../shared/checks/catalogue.ts';
import type { Check } from '../../../../shared/checks/check.ts';

/** docs/checks.md: every check there is, by section of the catalogue. */
export function checksMarkdown(): string {
  const sections = Object.entries(SECTIONS).flatMap(([letter, title]) => {
    const checks = CATALOGUE.filter(({ id }) => id.startsWith(letter));
    return checks.length === 0 ? [] : [sectionText(letter, title, checks)];
  });
  const missing = NOT_BUILT.length === 0 ? '' : `\nNot built yet: ${NOT_BUILT.join(', ')}.\n`;
  return `# Checks

${CATALOGUE.length} checks. One that lacks what it needs says "not examined, because" on the case. The state is the usual
one: every check runs as below unless a port's profile says otherwise. \`tidewaiter checks set\` switches it on, off or to
shadow (recorded, neither scored nor routed), gives it a weight and other limits, each with author, reason and date. Written
by \`tidewaiter checks list --markdown\`.

${sections.join('\n')}${missing}`;
}

function sectionText(letter: string, title: string, checks: readonly Check[]): string {
  const rows = checks.map(
    ({ id, title: finds, severity, lane, needs, thresholds = {}, wrongBy }) =>
      `| ${[id, finds, 'on', severity, lane, needs, limits(thresholds), wrongBy].map(cell).join(' | ')} |`,
  );
  return `## ${letter} ${title}

| id | finds | state | severity | lane | needs | usual limits | often wrong by |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function limits(thresholds: NonNullable<Check['thresholds']>): string {
  return Object.entries(thresholds)
    .map(([name, { usual, unit }]) => `\`${name}\` ${usual} ${unit}`)
    .join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
