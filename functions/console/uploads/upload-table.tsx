import type { FileState, Upload, UploadedFile } from '../../../shared/review/upload-answers.ts';
import { zoneOf } from '../frame/console.ts';
import { instant } from '../language/time.ts';
import { Badge, type Tone } from '../look/badge.tsx';
import { Figures } from '../look/figures.tsx';
import { Text } from '../look/text.tsx';
import { toldProblem } from '../phrases/told-problem.ts';
import { size } from './size.ts';
import { t } from './words.ts';

const TONES: Readonly<Record<FileState, Tone | undefined>> = {
  sending: 'medium',
  arrived: undefined,
  received: 'accent',
  read: 'good',
  unreadable: 'critical',
  differs: 'critical',
};

/** One upload, file by file: what arrived, what was rejected and why. */
export function UploadTable({ upload }: { upload: Upload }) {
  const { id, port, reference, at, files } = upload;
  const done = files.filter(({ state }) => state === 'read').length;
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id} class="line">
        <span>
          {port}/{reference}
        </span>
        <span class="quiet">{instant(at, zoneOf(port))}</span>
        <span class="quiet">{t('counts', { done, all: files.length })}</span>
      </h3>
      <Figures
        label={`${port}/${reference}`}
        head={(['file', 'place', 'size', 'state'] as const).map((column) => t(column))}
        words={[1, 3]}
        rows={files.map((file) => [
          <Text key="file">{file.file}</Text>,
          file.scanId === null ? t('papers') : t('scan', { id: file.scanId }),
          size(file.bytes),
          <span key="state">
            <Badge {...(TONES[file.state] && { tone: TONES[file.state] })}>{t(`state.${file.state}`)}</Badge>{' '}
            <Why file={file} />
          </span>,
        ])}
      />
    </section>
  );
}

function Why({ file: { state, problem } }: { file: UploadedFile }) {
  if (problem !== null) return <Text>{toldProblem(problem)}</Text>;
  if (state === 'differs' || state === 'sending') return <span>{t(`${state}-text`)}</span>;
  return null;
}
