import type {
  AnalyzeExpenseCommandOutput,
  ExpenseDocument,
  ExpenseField as TextractField,
} from '@aws-sdk/client-textract';
import type { ExpenseAnswer, ExpenseField } from '../../../shared/documents/cascade/answers.ts';
import { boxOf, confidenceOf } from './seen-text.ts';

/** Of a row, the whole of it as one text: its cells say the same. */
const WHOLE_ROW = 'EXPENSE_ROW';

/**
 * The fields and rows of an AnalyzeExpense answer. Lines within a text are kept: a party's name stands above its
 * address. Whatever the answer leaves out is left out here; fields without text are none.
 */
export function expenseAnswer({
  ExpenseDocuments,
}: Pick<AnalyzeExpenseCommandOutput, 'ExpenseDocuments'>): ExpenseAnswer {
  const documents = ExpenseDocuments ?? [];
  return {
    fields: documents.flatMap(({ SummaryFields }) => fieldsOf(SummaryFields)),
    rows: documents
      .flatMap(({ LineItemGroups }) => LineItemGroups ?? [])
      .flatMap(({ LineItems }) => LineItems ?? [])
      .map(({ LineItemExpenseFields }) => fieldsOf(LineItemExpenseFields).filter(({ type }) => type !== WHOLE_ROW))
      .filter((row) => row.length > 0),
  };
}

/** Of documents that a job found on several pages, what stands on one of them. */
export function onPage(documents: readonly ExpenseDocument[], page: number): ExpenseDocument[] {
  const here = (fields: readonly TextractField[] = []) => fields.filter(({ PageNumber = 1 }) => PageNumber === page);
  return documents.map(({ SummaryFields, LineItemGroups = [] }) => ({
    SummaryFields: here(SummaryFields),
    LineItemGroups: LineItemGroups.map(({ LineItems = [] }) => ({
      LineItems: LineItems.map(({ LineItemExpenseFields }) => ({
        LineItemExpenseFields: here(LineItemExpenseFields),
      })),
    })),
  }));
}

function fieldsOf(fields: readonly TextractField[] | undefined): ExpenseField[] {
  return (fields ?? []).flatMap(({ Type, LabelDetection, ValueDetection, Currency }) => {
    const text = (ValueDetection?.Text ?? '').trim();
    if (text === '') return [];
    // The field is no surer than its value is read, nor than it is known which field it is.
    const kindConfidence = Type?.Confidence === undefined ? 1 : confidenceOf(Type.Confidence);
    return [
      {
        type: Type?.Text ?? 'OTHER',
        label: LabelDetection?.Text?.trim() || null,
        text,
        box: boxOf(ValueDetection?.Geometry),
        confidence: Math.min(confidenceOf(ValueDetection?.Confidence), kindConfidence),
        currency: Currency?.Code ?? null,
      },
    ];
  });
}
