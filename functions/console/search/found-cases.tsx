import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { instant } from '../language/time.ts';
import { Text } from '../look/text.tsx';
import { t } from './words.ts';

const NAMED = [
  ...['container', 'seal', 'invoice-number', 'identity-number', 'telephone', 'account'],
  ...['party', 'registration'],
] as const;
type Found = SearchAnswer['cases'][number];

/** The cases that a word leads to, those changed last first. */
export function FoundCases({ found: { cases, complete } }: { found: SearchAnswer }) {
  return (
    <section class="card" aria-label={t('cases')}>
      <h2>{t('cases')}</h2>
      {!complete && <p>{t('more')}</p>}
      <table class="plain">
        <thead>
          <tr>
            {(['case', 'state', 'found', 'changed'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={`${one.port}/${one.reference}`}>
              <th scope="row">
                <a href={`/cases/${one.port}/${one.reference}`}>
                  {one.port}/{one.reference}
                </a>
              </th>
              <td>
                {t(`status.${one.status}`)}
                {one.disposition !== null && `: ${base(`disposition.${one.disposition}`)}`}
              </td>
              <td>
                <Because found={one} />
              </td>
              <td>{instant(one.updatedAt, zoneOf(one.port))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Because({ found: { because } }: { found: Found }) {
  if (because.length === 0) return <>{t('by-reference')}</>;
  const said = because.map(({ kind, value }) => t(`kind.${NAMED.find((one) => one === kind) ?? 'other'}`, { value }));
  return <Text>{[...new Set(said)].join(', ')}</Text>;
}
