import type { AnswerKeeper } from '../../../../functions/read-document/textract/kept-calls.ts';

/** What is kept between two deliveries, as JSON, as it would be in a bucket. What is stored first stays. */
export class KeptInMemory implements AnswerKeeper {
  readonly kept = new Map<string, string>();

  async load(name: string): Promise<unknown> {
    return JSON.parse(this.kept.get(name) ?? 'null');
  }

  async store(name: string, answer: object): Promise<void> {
    if (!this.kept.has(name)) this.kept.set(name, JSON.stringify(answer));
  }
}
