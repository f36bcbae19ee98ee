import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { instant } from '../language/time.ts';
import { inARow } from '../language/words.ts';
import { Figures } from '../look/figures.tsx';
import { ownWords, Text } from '../look/text.tsx';
import { t } from './words.ts';

const NAMED = [
  ...['container', 'seal', 'invoice-number', 'identity-number', 'telephone', 'account'],
  ...['party', 'registration'],
] as const;
type Found = SearchAnswer['cases'][number];

/** The cases that a word leads to, those changed last first. */
export function FoundCases({ found: { cases, complete } }: { found: SearchAnswer }) {
  return (
    <div class="card">
      <h2>{t('cases')}</h2>
      {!complete && <p>{t('more')}</p>}
      <Figures
        label={t('cases')}
        head={(['case', 'state', 'found', 'changed'] as const).map((column) => t(column))}
        words={[1, 2, 3]}
        rows={cases.map((one) => [
          <a key="case" href={`/cases/${one.port}/${one.reference}`}>
            {one.port}/{one.reference}
          </a>,
          one.disposition === null
            ? t(`status.${one.status}`)
            : `${t(`status.${one.status}`)}: ${base(`disposition.${one.disposition}`)}`,
          <Because key="because" found={one} />,
          instant(one.updatedAt, zoneOf(one.port)),
        ])}
      />
    </div>
  );
}

function Because({ found: { because } }: { found: Found }) {
  if (because.length === 0) return <>{t('by-reference')}</>;
  const said = because.map(({ kind, value }) => t(`kind.${NAMED.find((one) => one === kind) ?? 'other'}`, { value }));
  return <Text>{ownWords(inARow([...new Set(said)]))}</Text>;
}
