import { t } from '../language/base.ts';
import { Button } from '../look/button.tsx';

/** What is shown before anybody is signed in: why one is here, and the one thing to do. */
export function Start({
  title,
  text,
  button,
  onPick,
}: {
  title: string;
  text: string;
  button: string;
  onPick(): void;
}) {
  return (
    <main class="start">
      <span class="brand">{t('brand')}</span>
      <h1>{title}</h1>
      <p>{text}</p>
      <Button kind="main" onClick={onPick}>
        {button}
      </Button>
    </main>
  );
}
