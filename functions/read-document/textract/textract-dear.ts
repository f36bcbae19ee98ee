import {
  AnalyzeDocumentCommand,
  AnalyzeExpenseCommand,
  AnalyzeIDCommand,
  type TextractClient,
} from '@aws-sdk/client-textract';
import type { DearCalls, DearStep } from '../../../shared/documents/cascade/dear-calls.ts';
import { documentAnswer, FEATURE_TYPES } from './analyze-document.ts';
import { expenseAnswer } from './analyze-expense.ts';
import { identityAnswer } from './analyze-id.ts';
import type { KeptCalls } from './kept-calls.ts';

/** Textract's dear calls. */
export function textractDear(calls: KeptCalls, steps: readonly DearStep[]): DearCalls {
  return {
    steps,
    async expense(image, page) {
      const command = new AnalyzeExpenseCommand({ Document: { Bytes: image } });
      const send = (client: TextractClient) => client.send(command);
      return expenseAnswer(await calls.make({ operation: 'AnalyzeExpense', page, image, asked: '', send }));
    },
    async identity(image, page) {
      const command = new AnalyzeIDCommand({ DocumentPages: [{ Bytes: image }] });
      const send = (client: TextractClient) => client.send(command);
      return identityAnswer(await calls.make({ operation: 'AnalyzeID', page, image, asked: '', send }));
    },
    async document(image, page, features, questions) {
      const wanted = {
        FeatureTypes: features.map((feature) => FEATURE_TYPES[feature]),
        ...(questions.length > 0 && {
          QueriesConfig: { Queries: questions.map(({ alias, text }) => ({ Alias: alias, Text: text })) },
        }),
      };
      const command = new AnalyzeDocumentCommand({ Document: { Bytes: image }, ...wanted });
      const send = (client: TextractClient) => client.send(command);
      const asked = JSON.stringify(wanted);
      return documentAnswer(await calls.make({ operation: 'AnalyzeDocument', page, image, asked, send }));
    },
  };
}
