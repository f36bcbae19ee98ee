import {
  AnalyzeDocumentCommand,
  AnalyzeExpenseCommand,
  AnalyzeIDCommand,
  type FeatureType,
} from '@aws-sdk/client-textract';
import type { DearCalls, DearStep, DocumentFeature } from '../../../shared/documents/cascade/dear-calls.ts';
import { documentAnswer } from './analyze-document.ts';
import { expenseAnswer } from './analyze-expense.ts';
import { identityAnswer } from './analyze-id.ts';
import type { TextractCalls } from './textract-calls.ts';

const FEATURES: Readonly<Record<DocumentFeature, FeatureType>> = {
  forms: 'FORMS',
  tables: 'TABLES',
  queries: 'QUERIES',
};

/** Textract's dear calls. */
export function textractDear(calls: TextractCalls, steps: readonly DearStep[]): DearCalls {
  return {
    steps,
    async expense(image, page) {
      const command = new AnalyzeExpenseCommand({ Document: { Bytes: image } });
      return expenseAnswer(await calls.make('AnalyzeExpense', `page ${page}`, (client) => client.send(command)));
    },
    async identity(image, page) {
      const command = new AnalyzeIDCommand({ DocumentPages: [{ Bytes: image }] });
      return identityAnswer(await calls.make('AnalyzeID', `page ${page}`, (client) => client.send(command)));
    },
    async document(image, page, features, questions) {
      const command = new AnalyzeDocumentCommand({
        Document: { Bytes: image },
        FeatureTypes: features.map((feature) => FEATURES[feature]),
        ...(questions.length > 0 && {
          QueriesConfig: { Queries: questions.map(({ alias, text }) => ({ Alias: alias, Text: text })) },
        }),
      });
      return documentAnswer(await calls.make('AnalyzeDocument', `page ${page}`, (client) => client.send(command)));
    },
  };
}
