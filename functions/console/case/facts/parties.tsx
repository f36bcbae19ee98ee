import type { PartySeen } from '../../../../shared/review/case-answers.ts';
import { zoneOf } from '../../frame/console.ts';
import { instant } from '../../language/time.ts';
import { inARow } from '../../language/words.ts';
import { caseHref } from '../case-path.ts';
import { Clip } from '../clip.tsx';
import { t } from '../words.ts';

/** Of a name so much is shown at once. */
const NAME = 80;

/** Who the case names, in which role, in how many other cases, and what became of the newest. To be known is no fault. */
export function Parties({ parties }: { parties: readonly PartySeen[] }) {
  if (parties.length === 0) return null;
  return (
    <section>
      <h2>{t('parties.title')}</h2>
      <ul class="fact-list">
        {parties.map((party) => (
          <li key={`${party.kind} ${party.number ?? party.name}`}>
            <Party party={party} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Party({ party: { name, number, roles, seen, more, cases } }: { party: PartySeen }) {
  return (
    <>
      <p>
        {number !== null && (
          <>
            {t('parties.number')} <Clip most={NAME}>{number}</Clip>:{' '}
          </>
        )}
        <Clip most={NAME}>{name}</Clip> <span class="quiet">({rolesText(roles)})</span>{' '}
        <strong>{seenText(seen, more)}</strong>
      </p>
      <ul>
        {cases.map(({ port, reference, seenAt, disposition, roles: there, name: printed }) => (
          <li key={`${port}/${reference}`}>
            <a href={caseHref({ port, reference })}>
              <bdi>{`${port}/${reference}`}</bdi>
            </a>{' '}
            {disposition === null ? t('history.open') : t('history.outcome', { disposition: t(`was.${disposition}`) })}{' '}
            <span class="quiet">
              ({rolesText(there)}){' '}
              {printed !== name && (
                <>
                  {t('history.there')} <Clip most={NAME}>{printed}</Clip>{' '}
                </>
              )}
              <time dateTime={seenAt}>{instant(seenAt, zoneOf(port))}</time>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function rolesText(roles: PartySeen['roles']): string {
  return inARow(roles.map((role) => t(`party-role.${role}`)));
}

function seenText(seen: number, more: boolean): string {
  if (more) return t('parties.more', { count: seen });
  return seen === 0 ? t('parties.new') : t('parties.seen', { count: seen });
}
