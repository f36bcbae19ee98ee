import { useEffect, useState } from 'preact/hooks';
import type { Comparable, ScanPicture, ScanView } from '../../../../shared/review/scan-answers.ts';
import type { ApiClient } from '../../client/api-client.ts';
import { problemText } from '../../language/problem-text.ts';
import { Button } from '../../look/button.tsx';
import { Waiting } from '../../look/waiting.tsx';
import type { LookMaker } from '../draw/picture-look.ts';
import { percent } from '../figures.ts';
import { pathOf } from '../scan-path.ts';
import type { StageState } from '../stage/stage-state.ts';
import type { LinkBook } from '../tiles/link-book.ts';
import { t } from '../words.ts';
import { AlignTools, type Comparing, PLAIN_COMPARING } from './align-tools.tsx';
import { OtherPicture } from './other-picture.tsx';

interface ComparisonParts {
  api: ApiClient;
  scan: ScanView;
  picture: ScanPicture;
  state: StageState;
  maker: LookMaker | null;
  linksOf(place: { port: string; reference: string }): LinkBook;
  onEnd(): void;
}
type Choice = Comparable['scans'][number];

/** Chooses what a picture is held beside, and shows it in step with it. */
export function Comparison({ api, scan, picture, state, maker, linksOf, onEnd }: ComparisonParts) {
  const [found, setFound] = useState<{ comparable: Comparable } | { problem: unknown } | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [other, setOther] = useState<ScanView | { problem: unknown } | null>(null);
  const [comparing, setComparing] = useState<Comparing>(PLAIN_COMPARING);
  const path = pathOf(scan.port, scan.reference, scan.scanId);
  useEffect(() => {
    const control = new AbortController();
    const fail = (problem: unknown) => !control.signal.aborted && setFound({ problem });
    api.get<Comparable>(`${path}/comparable`, { signal: control.signal }).then((comparable) => {
      setFound({ comparable });
      setChosen(comparable.scans[0] ?? null);
    }, fail);
    return () => control.abort();
  }, [api, path]);
  useEffect(() => {
    setOther(null);
    if (chosen === null) return;
    const control = new AbortController();
    api
      .get<ScanView>(pathOf(chosen.port, chosen.reference, chosen.scanId), { signal: control.signal })
      .then(setOther, (problem) => !control.signal.aborted && setOther({ problem }));
    return () => control.abort();
  }, [api, chosen]);

  const against = other && 'pictures' in other ? (other.pictures.find(({ tiles }) => tiles !== null) ?? null) : null;
  return (
    <div class="scan-comparison" data-mode={against ? comparing.mode : 'none'}>
      <div class="scan-tools">
        {found === null && <Waiting what={t('comparing')} />}
        {found && 'problem' in found && <p class="scan-notice">{problemText(found.problem)}</p>}
        {found && 'comparable' in found && <Choices {...{ ...found, chosen, onPick: setChosen }} />}
        {against && <AlignTools {...{ comparing, onChange: setComparing, picture, against }} />}
        <Button kind="plain" onClick={onEnd}>
          {t('endCompare')}
        </Button>
      </div>
      {other && 'problem' in other && <p class="scan-notice">{problemText(other.problem)}</p>}
      {other && 'pictures' in other && against === null && <p class="scan-notice">{t('noPicture')}</p>}
      {chosen && against && (
        <OtherPicture
          key={against.documentId}
          {...{ picture, against, state, maker, comparing }}
          label={t('other', { scan: chosen.scanId, reference: chosen.reference })}
          links={linksOf(chosen)}
        />
      )}
    </div>
  );
}

const WHY = { case: 'sameCase', container: 'sameContainer', parties: 'sameParties', picture: 'likePicture' } as const;

function Choices({
  comparable: { scans, looked },
  chosen,
  onPick,
}: {
  comparable: Comparable;
  chosen: Choice | null;
  onPick(choice: Choice): void;
}) {
  if (scans.length === 0) return <p>{t('nothingComparable')}</p>;
  const idOf = ({ port, reference, scanId }: Choice) => `${port}/${reference}/${scanId}`;
  return (
    <>
      <label>
        {t('compareWith')}
        <select
          class="input"
          value={chosen ? idOf(chosen) : ''}
          onChange={(event) => {
            const picked = scans.find((one) => idOf(one) === event.currentTarget.value);
            if (picked) onPick(picked);
          }}
        >
          {scans.map((one) => (
            <option key={idOf(one)} value={idOf(one)}>
              {[
                one.at.slice(0, 10),
                `${one.port}/${one.reference}`,
                one.containers.join('+'),
                t(WHY[one.why]),
                ...(one.bits === null ? [] : [t('alike', { share: percent(1 - one.bits / 256) })]),
              ]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
      {looked.more && <p class="quiet">{t('moreCases')}</p>}
    </>
  );
}
