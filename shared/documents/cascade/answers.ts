import type { Box } from '../reading.ts';

/** A text as one of Textract's dear calls saw it on one page. `box` is null where the answer names no place. */
export interface SeenText {
  text: string;
  box: Box | null;
  /** From 0 to 1; 0 where the answer gives none. */
  confidence: number;
}

export interface ExpenseField extends SeenText {
  /** As Textract calls it: `INVOICE_RECEIPT_ID`, `TOTAL`, `ITEM`, ... */
  type: string;
  label: string | null;
  /** ISO 4217, where the call tells it. */
  currency: string | null;
}

/** What AnalyzeExpense saw on a page: fields of the whole, and the rows of its tables of goods. */
export interface ExpenseAnswer {
  fields: ExpenseField[];
  rows: ExpenseField[][];
}

export interface IdentityField extends SeenText {
  /** As Textract calls it: `DOCUMENT_NUMBER`, `DATE_OF_BIRTH`, ... */
  type: string;
  /** A date as YYYY-MM-DD, where the call could tell it. */
  date: string | null;
}

/** What AnalyzeID saw: the fields with something in them. */
export interface IdentityAnswer {
  fields: IdentityField[];
}

export interface TableCell extends SeenText {
  /** Row and column from 1; a merged cell begins there and spans the rest. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  heading: boolean;
}

export interface SeenTable {
  cells: TableCell[];
}

export interface KeyValuePair {
  key: SeenText;
  value: SeenText;
}

export interface QueryAnswer extends SeenText {
  /** Of the question that is answered. */
  alias: string;
}

/** What AnalyzeDocument saw on a page, by the features that were asked for. */
export interface DocumentAnswer {
  pairs: KeyValuePair[];
  tables: SeenTable[];
  answers: QueryAnswer[];
}
