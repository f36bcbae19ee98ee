import '../look/plain.css';
import './overview.css';
import { may } from '../../../shared/access/permissions.ts';
import { portsOf } from '../../../shared/access/scope.ts';
import { config, me } from '../frame/console.ts';
import { now } from '../language/time.ts';
import { ChoiceField, Field } from '../look/field.tsx';
import { ViewHeading } from '../look/heading.tsx';
import { address, setQuery } from '../routing/router.ts';
import { ChecksReportPart } from './checks-report-part.tsx';
import { LoadTable } from './load-table.tsx';
import { OfficersReportPart } from './officers-report-part.tsx';
import { StaffTable } from './staff-table.tsx';
import { t } from './words.ts';

/** What those look at who answer for the work: what waits, who is there, and how decisions and checks turn out. */
export function OverviewPage() {
  const { query } = address.value;
  const principal = me.value?.principal;
  if (principal === undefined) return null;
  const served = (config.value?.ports ?? []).filter(({ locode }) => portsOf(principal, [locode]).length > 0);
  const port = served.some(({ locode }) => locode === query.port) ? query.port : undefined;
  const thisMonth = new Date(now()).toISOString().slice(0, 7);
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(query.month ?? '') ? (query.month ?? thisMonth) : thisMonth;
  return (
    <div class="overview">
      <ViewHeading title={t('title')} />
      <div class="line">
        {served.length > 1 && (
          <ChoiceField
            label={t('port')}
            value={port ?? ''}
            onValue={(chosen) => setQuery({ port: chosen || undefined })}
            choices={[
              { value: '', label: t('all-ports') },
              ...served.map(({ locode, name }) => ({ value: locode, label: `${locode} ${name}` })),
            ]}
          />
        )}
        <Field
          label={t('month')}
          control={(ids) => (
            <input
              {...ids}
              class="input"
              type="month"
              max={thisMonth}
              value={month}
              onChange={(event) => setQuery({ month: event.currentTarget.value || undefined })}
            />
          )}
        />
      </div>
      <LoadTable port={port} />
      {may(principal, 'staff.read') && <StaffTable port={port} />}
      <OfficersReportPart port={port} month={month} />
      <ChecksReportPart port={port} month={month} />
    </div>
  );
}
