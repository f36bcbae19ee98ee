import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Engine } from '../evaluate.ts';
import type { Truth } from '../labelled-paper.ts';
import { measuredRead } from '../measured-read.ts';
import { compare } from '../scoring/comparisons.ts';
import { judgePaper } from '../scoring/judge-paper.ts';
import { type GivenPaper, givenPaper, type JudgedValue } from '../scoring/judged-value.ts';

/** Numbers and addresses that the paper prints of its parties and their accounts, or with a label of its own. */
const NAMED = [
  ...['vat', 'iban', 'bic', 'siren', 'gstin', 'cin', 'partner_coc', 'telephone', 'partner_email', 'partner_website'],
  ...['payment_reference', 'customer_order_free_ref', 'booking_id', 'client_id', 'line_number'],
] as const;
const namedSchema = Object.fromEntries(NAMED.map((name) => [name, z.string().optional()]));

/** The truth as it is kept beside each file: what a person took from it, not all that is printed. */
const truthSchema = z.tuple([
  z.object({
    issuer: z.string().optional(),
    invoice_number: z.string().optional(),
    date: z.string().optional(),
    amount: z.number().optional(),
    amount_tax: z.number().optional(),
    amount_untaxed: z.number().optional(),
    date_due: z.string().optional(),
    ...namedSchema,
    currency: z.string().optional(),
    country_code: z.string().optional(),
    incoterm: z.string().optional(),
    lines: z
      .array(
        z.object({
          name: z.string().optional(),
          desc: z.string().optional(),
          qty: z.number().optional(),
          price_unit: z.number().optional(),
          price: z.number().optional(),
          price_subtotal: z.number().optional(),
        }),
      )
      .optional(),
  }),
]);

export interface RealInvoice {
  file: string;
  givenKind: string;
  values: JudgedValue[];
  rows: { printed: number; found: number };
  milliseconds: number;
}

/** The invoices of a folder that have a truth, or null where there is no such folder. */
export async function evaluateRealInvoices(folder: string, engine: Engine): Promise<RealInvoice[] | null> {
  if (!existsSync(folder)) return null;
  const files = await readdir(folder);
  const results: RealInvoice[] = [];
  for (const name of files.filter((file) => file.endsWith('.json')).sort()) {
    const stem = name.slice(0, -'.json'.length);
    const [printed] = truthSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    for (const file of files.filter((one) => one.startsWith(`${stem}.`) && one !== name).sort()) {
      const { reading, refusal, ownMs, ocrMs } = await measuredRead(file, await readFile(join(folder, file)), engine);
      const given = givenPaper(reading, 'invoice');
      const truth = withKnownWriting(truthOf(printed), given);
      const { values, rows } = judgePaper({ id: file, kind: 'invoice', truth }, given);
      results.push({
        file,
        givenKind: reading?.papers.map(({ kind }) => kind).join('+') ?? `refused: ${refusal}`,
        // What else was read may be printed: the truth does not name everything.
        values: [...values.filter(({ outcome }) => outcome !== 'invented'), ...namedValues(file, printed, given)],
        rows: { printed: rows[0]?.printed ?? 0, found: rows[0]?.found ?? 0 },
        milliseconds: ownMs + ocrMs,
      });
    }
  }
  return results;
}

/** The truth names who an identifier is of; that it was read at all is what is judged. */
function namedValues(paper: string, printed: Readonly<Record<string, unknown>>, { fields }: GivenPaper): JudgedValue[] {
  const letters = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const read = letters(
    JSON.stringify([fields.identifiers, fields.references, fields.invoiceNumber, fields.orderNumber]).replaceAll(
      ',',
      ' ',
    ),
  );
  return NAMED.flatMap((name): JudgedValue[] => {
    const value = printed[name];
    if (typeof value !== 'string') return [];
    const found = read.includes(letters(value));
    const common = { paper, kind: 'invoice', field: name, part: 'header', exact: found, printed: value } as const;
    return [{ ...common, outcome: found ? 'right' : 'missed', given: found ? value : null, confidence: null }];
  });
}

function truthOf(printed: z.infer<typeof truthSchema>[0]): Truth {
  const lines = (printed.lines ?? []).flatMap((line): Truth[] => {
    const description = line.name ?? line.desc;
    if (description === undefined) return [];
    const unitPrice = line.price_unit ?? line.price;
    return [
      {
        description,
        ...given('quantity', line.qty),
        ...given('unitPrice', unitPrice),
        ...given('amount', line.price_subtotal),
      },
    ];
  });
  return {
    ...given('invoiceNumber', printed.invoice_number),
    ...given('issueDate', printed.date),
    ...given('dueDate', printed.date_due),
    ...given('total', printed.amount),
    ...given('taxTotal', printed.amount_tax),
    ...given('currency', printed.currency),
    ...given('incoterm', printed.incoterm),
    seller: { ...given('name', printed.issuer), ...given('country', printed.country_code) },
    ...(lines.length > 0 ? { lines } : {}),
  };
}

function given(key: string, value: string | number | undefined): Truth {
  return value === undefined ? {} : { [key]: value };
}

/**
 * The truth names companies by their short names and articles with all their small print. A name that holds the short
 * one, and a description that begins as the printed one does, count as right.
 */
function withKnownWriting(truth: Truth, read: GivenPaper): Truth {
  const { seller, lines } = z
    .object({
      seller: z.object({ name: z.string().nullable() }).nullish(),
      lines: z.array(z.object({ description: z.string().nullable() })).default([]),
    })
    .parse(read.fields);
  const printed = z
    .object({
      seller: z.object({ name: z.string().optional() }).loose(),
      lines: z.array(z.object({ description: z.string() }).loose()).optional(),
    })
    .parse(truth);
  const short = printed.seller.name;
  const known = short !== undefined && seller?.name?.toLowerCase().includes(short.toLowerCase()) ? seller.name : short;
  const descriptions = lines.flatMap(({ description }) => (description === null ? [] : [description]));
  const places = new Map<string, number>();
  const truthLines = printed.lines
    ?.map((line) => {
      const [head = ''] = line.description.split('\n');
      const whole = line.description.replace(/\s+/g, ' ');
      const free = descriptions
        .map((text, place) => ({ text, place }))
        .filter(({ text, place }) => {
          return !places.has(`${place}`) && text !== '';
        });
      const same =
        free.find(({ text }) => compare(whole, text, 'text').tolerant) ??
        free.find(({ text }) => compare(head, text.slice(0, head.length), 'text').tolerant);
      if (same) places.set(`${same.place}`, same.place);
      return {
        line: { ...line, description: same?.text ?? line.description },
        place: same?.place ?? descriptions.length,
      };
    })
    // The truth may name the lines in another order than they are printed in.
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line);
  // Parsed from a truth, and so still one.
  return {
    ...truth,
    seller: { ...printed.seller, ...given('name', known) } as Truth,
    ...(truthLines ? { lines: truthLines as Truth[] } : {}),
  };
}
