import { useMemo, useState } from 'preact/hooks';
import type { DocumentRecord } from '../../../../shared/cases/document-record.ts';
import { TextField } from '../../look/field.tsx';
import { documentsBeyond } from '../beyond.ts';
import type { CaseWork } from '../case-work.ts';
import { Clipped } from '../clip.tsx';
import { t } from '../words.ts';
import { BeyondLine } from './beyond-line.tsx';

/** From so many files on one looks for a file by its name. */
const SEARCHED = 12;

/** All papers and scans of the case; picking one shows it in the middle of the page. */
export function Files({ work }: { work: CaseWork }) {
  const { documents } = work.whole;
  const beyond = documentsBeyond(work.whole);
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => {
    const low = wanted.trim().toLowerCase();
    return documents.filter(({ file, kind, scanId }) => `${file} ${kind} ${scanId}`.toLowerCase().includes(low));
  }, [documents, wanted]);
  const papers = found.filter(({ scanId }) => scanId === null);
  const scans = Map.groupBy(
    found.filter(({ scanId }) => scanId !== null),
    ({ scanId }) => scanId ?? '',
  );
  if (documents.length === 0) return <p class="facts">{t('files.none')}</p>;
  return (
    <div class="facts stack">
      {beyond > 0 && <BeyondLine says={t('beyond.files', { count: beyond })} kind="documents" work={work} />}
      {documents.length >= SEARCHED && <TextField label={t('files.filter')} value={wanted} onValue={setWanted} />}
      {found.length === 0 && <p role="status">{t('files.none-such')}</p>}
      {papers.length > 0 && (
        <section>
          <h2>{t('files.papers', { count: papers.length })}</h2>
          <ul class="file-list">
            {papers.map((document) => (
              <Paper key={document.documentId} document={document} work={work} />
            ))}
          </ul>
        </section>
      )}
      {scans.size > 0 && (
        <section>
          <h2>{t('files.scans', { count: scans.size })}</h2>
          <ul class="file-list">
            {[...scans].map(([scanId, parts]) => (
              <Scan key={scanId} scanId={scanId} parts={parts} work={work} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Paper({ document, work }: { document: DocumentRecord; work: CaseWork }) {
  const { documentId, file, kind, kinds } = document;
  const looking = work.looking.value;
  const named = [...new Set([...(kind === null ? [] : [kind]), ...kinds])];
  return (
    <li>
      <button
        type="button"
        class="file-pick"
        aria-current={looking.at === 'files' && looking.paper === documentId ? 'true' : undefined}
        onClick={() => work.look({ paper: documentId })}
      >
        <Clipped most={120}>{file}</Clipped>
        <span class="quiet">{[...named.map((one) => t(`kind.${one}`)), ...stateOf(document)].join(' · ')}</span>
      </button>
    </li>
  );
}

function Scan({ scanId, parts, work }: { scanId: string; parts: DocumentRecord[]; work: CaseWork }) {
  const looking = work.looking.value;
  return (
    <li>
      <button
        type="button"
        class="file-pick"
        aria-current={looking.at === 'files' && looking.scan === scanId ? 'true' : undefined}
        onClick={() => work.look({ scan: scanId })}
      >
        <Clipped most={120}>{scanId}</Clipped>
        {parts.map((part) => (
          <span class="quiet" key={part.documentId}>
            <Clipped most={80}>{part.file}</Clipped>
            {stateOf(part).map((state) => ` · ${state}`)}
          </span>
        ))}
      </button>
    </li>
  );
}

function stateOf({ state, partial }: DocumentRecord): string[] {
  if (state !== 'read') return [t(`files.state.${state}`)];
  return partial === true ? [t('files.partial')] : [];
}
