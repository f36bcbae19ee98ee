import '../look/plain.css';
import './search.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { portsOf } from '../../../shared/access/scope.ts';
import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { api, config, me } from '../frame/console.ts';
import { useCommands } from '../keyboard/commands.ts';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { ChoiceField, Field } from '../look/field.tsx';
import { ViewHeading } from '../look/heading.tsx';
import { announce } from '../look/toast.tsx';
import { Waiting } from '../look/waiting.tsx';
import { address, setQuery } from '../routing/router.ts';
import { FoundCases } from './found-cases.tsx';
import { FoundEvents } from './found-events.tsx';
import { t } from './words.ts';

/** What an auditor begins with: a word that leads to cases, or to what an officer did. */
export function SearchPage() {
  const { q = '', port } = address.value.query;
  const [typed, setTyped] = useState(q);
  const [found, setFound] = useState<SearchAnswer | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const field = useRef<HTMLInputElement>(null);
  useCommands([{ keys: '/', label: t('key.find'), group: t('group'), run: () => field.current?.focus() }]);
  useEffect(() => {
    setTyped(q);
    setFound(null);
    setProblem(null);
    if (q === '') return;
    const stop = new AbortController();
    api.get<SearchAnswer>('/search', { query: { q, port }, signal: stop.signal }).then(
      (answer) => {
        setFound(answer);
        announce(`${t('cases')}: ${answer.cases.length}`);
      },
      (error) => {
        if (!stop.signal.aborted) setProblem(error);
      },
    );
    return () => stop.abort();
  }, [q, port]);
  const principal = me.value?.principal;
  const served = (config.value?.ports ?? []).filter(
    ({ locode }) => principal !== undefined && portsOf(principal, [locode]).length > 0,
  );
  return (
    <div class="search">
      <ViewHeading title={t('title')} />
      <search>
        <form
          class="line"
          onSubmit={(event) => {
            event.preventDefault();
            setQuery({ q: typed.trim() || undefined });
          }}
        >
          <Field
            label={t('field')}
            hint={t('hint')}
            control={(ids) => (
              <input
                {...ids}
                ref={field}
                class="input"
                type="search"
                dir="auto"
                minLength={2}
                maxLength={100}
                required
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          />
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
          <Button kind="main" type="submit">
            {t('find')}
          </Button>
        </form>
      </search>
      {problem !== null && <Empty title={problemText(problem)} />}
      {q !== '' && found === null && problem === null && <Waiting />}
      {q === '' && (
        <Empty title={t('begin')}>
          <p>{t('begin-text')}</p>
        </Empty>
      )}
      {found !== null && found.cases.length === 0 && found.events.length === 0 && (
        <Empty title={t('nothing')}>
          <p>{t('nothing-text')}</p>
        </Empty>
      )}
      {found !== null && found.cases.length > 0 && <FoundCases found={found} />}
      {found !== null && found.events.length > 0 && <FoundEvents events={found.events} />}
    </div>
  );
}
