import { portsOf } from '../../../shared/access/scope.ts';
import { now, nowShown, timeOfDay } from '../language/time.ts';
import { address } from '../routing/router.ts';
import { config, me } from './console.ts';

/** The time at the port that is looked at, or at the first of one's own; the others on demand. By the server's clock. */
export function PortClock() {
  void nowShown();
  const principal = me.value?.principal;
  const ports = (config.value?.ports ?? []).filter(
    ({ locode }) => principal && portsOf(principal, [locode]).length > 0,
  );
  const here = ports.find(
    ({ locode }) => address.value.query.port === locode || address.value.path.includes(`/${locode}/`),
  );
  const shown = here ?? ports[0];
  if (shown === undefined) return <span class="spread" />;
  const at = new Date(now()).toISOString();
  const all = ports.map(({ name, timeZone }) => `${name} ${timeOfDay(at, timeZone)}`).join('\n');
  return (
    <span class="spread quiet clock figures" title={all}>
      {shown.locode} <time dateTime={at}>{timeOfDay(at, shown.timeZone)}</time>
    </span>
  );
}
