import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';

/** What the officer filled in, as plain text to take elsewhere. */
export function formText({ form, whole }: CaseWork): string {
  const { disposition, reason, note, findings, marks } = form.peek();
  const lines = [
    `${whole.case.port}/${whole.case.reference}`,
    ...(disposition === null ? [] : [`${t('disposition.label')}: ${t(`disposition.${disposition}`)}`]),
    ...(reason === null ? [] : [`${t('reason.label')}: ${t(`reason.${reason}`)}`]),
    ...Object.entries(findings).map(([id, { verdict, value, note: why }]) => {
      const finding = whole.findings.find((one) => one.id === id);
      const about = finding === undefined ? id : `${finding.check} ${finding.subject}`;
      return [about, t(`verdict.${verdict}`), value, why].filter((part) => part !== '').join(' · ');
    }),
    ...marks.map(({ label }) => label),
    ...(note === '' ? [] : ['', note]),
  ];
  return lines.join('\n');
}
