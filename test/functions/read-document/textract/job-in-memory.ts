import type { JobKeeper, JobPart } from '../../../../functions/read-document/textract/recognition-job.ts';
import type { RecognitionJob } from '../../../../shared/cases/document-record.ts';

/** What outlives a delivery: the item's job, and the parts of its answer that were stored. A part is stored once. */
export class JobInMemory {
  job: RecognitionJob | null = null;
  readonly parts = new Map<string, JobPart>();

  /** As the next delivery finds it. */
  keeper(): JobKeeper {
    return {
      job: this.job,
      note: async (job) => {
        this.job = job;
      },
      storePart: async (jobId, part, content) => {
        if (!this.parts.has(`${jobId} ${part}`)) this.parts.set(`${jobId} ${part}`, content);
      },
      loadPart: async (jobId, part) => this.parts.get(`${jobId} ${part}`) ?? {},
    };
  }

  forget(): void {
    this.job = null;
    this.parts.clear();
  }
}
