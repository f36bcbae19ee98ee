import { Component, type ComponentChildren } from 'preact';
import { ApiProblem } from '../client/problem.ts';
import { t } from '../language/base.ts';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { ScriptMissing } from '../routing/lazy.tsx';

/** Keeps the rest of the page standing when a view fails, and says what to do. */
export class Boundary extends Component<{ children: ComponentChildren }, { problem: unknown }> {
  override state = { problem: null as unknown };

  static override getDerivedStateFromError(problem: unknown) {
    return { problem };
  }

  override componentDidCatch(problem: unknown) {
    console.error(problem);
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <div role="alert">
        <Empty title={t('wrong.title')}>
          <p>{explained(problem)}</p>
          <div class="line">
            <Button kind="main" onClick={() => this.setState({ problem: null })}>
              {t('try-again')}
            </Button>
            <Button onClick={() => location.reload()}>{t('reload')}</Button>
            <a class="button" href="/queue">
              {t('wrong.to-queue')}
            </a>
          </div>
        </Empty>
      </div>
    );
  }
}

function explained(problem: unknown) {
  if (problem instanceof ScriptMissing) return t('wrong.script');
  if (problem instanceof ApiProblem) return problemText(problem);
  return (
    <>
      {t('wrong.text')} <code>{problem instanceof Error ? problem.name : typeof problem}</code>
    </>
  );
}
