import { styleText } from 'node:util';
import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';
import { foreignText } from './text-width.ts';
import { certaintyText, severityText } from './wording.ts';

/** A finding as an officer reads it: one sentence, then both sides with the place of each. */
export function findingText(finding: Omit<Finding, 'id' | 'version'>): string {
  const certainty = certaintyText(finding.certainty);
  const head = [
    styleText('bold', finding.check.padEnd(3)),
    severityText(finding.severity, 8),
    foreignText(finding.message),
    ...(certainty === '' ? [] : [styleText('cyan', `(${certainty})`)]),
    styleText('dim', `→ ${finding.lane}`),
  ].join(' ');
  return [head, ...finding.evidence.map(sideText), styleText('dim', `      often wrong by: ${finding.wrongBy}`)].join(
    '\n',
  );
}

function sideText(side: FindingEvidence): string {
  const place = [
    side.file,
    side.page === null ? null : `page ${side.page}`,
    side.reader,
    side.confidence === null ? null : `${Math.round(side.confidence * 100)} % sure`,
  ].filter((part) => part !== null);
  return `      ${side.label}: ${styleText('bold', foreignText(side.text))}${place.length === 0 ? '' : styleText('dim', `  ${foreignText(place.join(', '))}`)}`;
}
