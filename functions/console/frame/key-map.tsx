import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type Command, commands, keysOn } from '../keyboard/commands.ts';
import { t } from '../language/base.ts';
import { Dialog } from '../look/dialog.tsx';

/** What can be done by which key now: made from the commands that are registered, so that it is always true. */
export function KeyMap({ onClose }: { onClose(): void }) {
  // As it was when it was asked for: the map takes the focus, and with it the keys of what had it.
  const [known] = useState(() => commands.peek());
  return (
    <Dialog title={t('keys.title')} wide onClose={onClose}>
      {!keysOn.value && <p>{t('keys.none')}</p>}
      <div class="key-map">
        {[...byGroup(known)].map(([group, listed]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {listed.map(({ keys, label }) => (
                <div key={keys}>
                  <dt dir="ltr">
                    {keys.split(' ').map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && <span class="quiet"> {t('keys.then')} </span>}
                        <kbd class="key-hint">{key}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** What works now, by heading; of several for one key only the one that wins. */
export function byGroup(all: readonly Command[]): Map<string, Command[]> {
  const winners = new Map<string, Command>();
  for (const command of all) if (!command.off) winners.set(command.keys, command);
  return Map.groupBy(winners.values(), ({ group }) => group);
}
