import '../look/plain.css';
import './uploads.css';
import { useState } from 'preact/hooks';
import { REFERENCE } from '../../../shared/cases/case-reference.ts';
import type { Upload } from '../../../shared/review/upload-answers.ts';
import { usePoll } from '../client/use-poll.ts';
import { api, config, me } from '../frame/console.ts';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { ChoiceField, TextField } from '../look/field.tsx';
import { ViewHeading } from '../look/heading.tsx';
import { Text } from '../look/text.tsx';
import { Waiting } from '../look/waiting.tsx';
import { AskedOfPort } from './asked-of-port.tsx';
import type { ChosenFile } from './chosen-files.ts';
import { DropZone } from './drop-zone.tsx';
import { type Placed, placed, type Refusal, referenceIn } from './places.ts';
import { RunLine } from './run-line.tsx';
import { size } from './size.ts';
import { run, startRun } from './upload-run.ts';
import { UploadTable } from './upload-table.tsx';
import { t } from './words.ts';

const FOLLOW_MS = 4_000;

/** What a port's agent works with: a place to drop files, and what became of those that were sent. */
export function UploadsPage() {
  const [uploads, setUploads] = useState<Upload[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const served = portsOfAgent();
  const [port, setPort] = useState(served[0]?.locode ?? '');
  const [reference, setReference] = useState('');
  const [files, setFiles] = useState<Placed<ChosenFile>[]>([]);
  const [refused, setRefused] = useState<{ file: ChosenFile; why: Refusal }[]>([]);
  usePoll(
    async () => {
      try {
        setUploads((await api.get<{ uploads: Upload[] }>('/uploads')).uploads);
        setProblem(null);
      } catch (error) {
        setProblem(error);
        throw error;
      }
    },
    [],
    FOLLOW_MS,
  );
  const choose = (chosen: ChosenFile[]) => {
    const outcome = placed(chosen);
    setFiles(outcome.placed);
    setRefused(outcome.refused);
    const named = referenceIn(chosen);
    if (named !== null && reference === '') setReference(named);
  };
  const busy = run.value.step === 'hashing' || run.value.step === 'sending';
  const send = async () => {
    await startRun({ port, reference }, files, uploads ?? []);
    if (run.value.step === 'sent') setFiles([]);
  };
  const wrong = reference !== '' && !REFERENCE.test(reference);
  return (
    <div class="uploads">
      <ViewHeading title={t('title')} />
      <AskedOfPort port={port} onAnswer={setReference} />
      <section class="card" aria-label={t('to-send')}>
        <DropZone onFiles={choose} off={busy} />
        <form
          class="line"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <ChoiceField
            label={t('port')}
            value={port}
            onValue={setPort}
            choices={served.map(({ locode, name }) => ({ value: locode, label: `${locode} ${name}` }))}
          />
          <TextField
            label={t('reference')}
            hint={t('reference-hint')}
            wrong={wrong ? t('reference-wrong') : undefined}
            value={reference}
            onValue={setReference}
            required
            autoComplete="off"
          />
          <span class="line">
            <Button kind="main" type="submit" disabled={busy || files.length === 0 || reference === '' || wrong}>
              {files.length === 0 ? t('send-none') : t('send', { count: files.length })}
            </Button>
            {files.length > 0 && !busy && <Button onClick={() => choose([])}>{t('clear')}</Button>}
          </span>
        </form>
        <RunLine />
        {files.length > 0 && <ToSend files={files} />}
        {refused.length > 0 && <Refused files={refused} />}
      </section>
      <section aria-label={t('uploads')}>
        <h2>{t('uploads')}</h2>
        {problem !== null && uploads === null && <Empty title={problemText(problem)} />}
        {uploads === null && problem === null && <Waiting />}
        {uploads?.length === 0 && <Empty title={t('no-uploads')} />}
        {uploads?.map((upload) => (
          <UploadTable key={upload.id} upload={upload} />
        ))}
      </section>
    </div>
  );
}

function portsOfAgent() {
  const ports = me.value?.principal.ports ?? [];
  return (config.value?.ports ?? []).filter(({ locode }) => ports === 'all' || ports.includes(locode));
}

function ToSend({ files }: { files: readonly Placed<ChosenFile>[] }) {
  return (
    <ul class="file-list">
      {files.map(({ name, scanId, bytes }) => (
        <li key={`${scanId}/${name}`}>
          <Text>{name}</Text>
          <span class="quiet">{scanId === null ? t('papers') : t('scan', { id: scanId })}</span>
          <span class="quiet">{size(bytes)}</span>
        </li>
      ))}
    </ul>
  );
}

function Refused({ files }: { files: readonly { file: ChosenFile; why: Refusal }[] }) {
  return (
    <>
      <h3>{t('not-sent')}</h3>
      <ul class="file-list">
        {files.map(({ file, why }) => (
          <li key={file.path}>
            <Text>{file.name}</Text>
            <span>{t(`why.${why}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
