import type { ComponentChildren } from 'preact';
import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { language, localeOf } from '../language/words.ts';
import { Text } from '../look/text.tsx';
import { spanOf } from './compare.ts';
import { t } from './words.ts';

type Entry = MatchAnswer['matches'][number]['entry'];

/** Several facts, one a line; what is not stated is said. */
export function Facts({ children }: { children: readonly ComponentChildren[] }) {
  if (children.length === 0) return <span class="quiet">{t('nothing')}</span>;
  return (
    <ul class="match-facts">
      {children.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}

/** A name as it is written, and beside it what it is read as where its letters are others. */
export function Name({ name, latin, note }: { name: string; latin: string | undefined; note?: string }) {
  return (
    <>
      <span class="match-name">
        <Text>{name}</Text>
      </span>
      {latin !== undefined && (
        <span class="match-latin">
          {' '}
          <span class="quiet">{t('name.latin')}</span>{' '}
          <i lang="und-Latn" dir="ltr">
            {latin}
          </i>
        </span>
      )}
      {note !== undefined && <span class="quiet"> · {note}</span>}
    </>
  );
}

/** A country by its name in the language shown, with its code. */
export function Country({ code }: { code: string }) {
  const name = countryIn(code);
  return (
    <>
      {name} {name !== code && <span class="quiet figures">{code}</span>}
    </>
  );
}

function countryIn(code: string): string {
  try {
    return new Intl.DisplayNames([localeOf(language.value)], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function Born({ span }: { span: Entry['birthDates'][number] }) {
  const { form, from, to } = spanOf(span);
  const text =
    form === 'plain' ? from : form === 'about' ? t('birth.about', { date: from }) : t('birth.between', { from, to });
  return <span class="figures">{text}</span>;
}

export function Numbered({ number }: { number: Entry['identifiers'][number] }) {
  return (
    <>
      <span class="figures">
        <Text>{number.value}</Text>
      </span>
      <span class="quiet">
        {' '}
        · {t(`number.${number.kind}`)}
        {number.country !== null && ` · ${number.country}`}
      </span>
    </>
  );
}
