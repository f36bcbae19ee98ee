import * as z from 'zod';
import { equipmentReportFieldsSchema } from '../equipment-fields.ts';
import { invoiceFieldsSchema } from '../invoice-fields.ts';
import { manifestFieldsSchema } from '../manifest-fields.ts';
import { packingListFieldsSchema } from '../packing-list-fields.ts';

/** Our own shapes in JSON and XML, by the name at their root: the fields of a reading of that kind. */
export const REPORTS = {
  cargoReport: manifestFieldsSchema,
  billOfLading: manifestFieldsSchema,
  equipmentReport: equipmentReportFieldsSchema,
  invoice: invoiceFieldsSchema,
  packingList: packingListFieldsSchema,
} as const;
export type Root = keyof typeof REPORTS;

export function isRoot(name: string): name is Root {
  return Object.hasOwn(REPORTS, name);
}

/**
 * What senders may write of cargo and containers, as JSON Schema: one of the roots, every field of which may be left out. In
 * XML each field is an element of its name, a list's element repeated under the singular or the list's own name.
 */
export function publishedCargoReport(): object {
  const { cargoReport, billOfLading, equipmentReport } = REPORTS;
  const roots = z.object({ cargoReport, billOfLading, equipmentReport });
  const schema = z.toJSONSchema(roots, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== 'object') return;
      delete jsonSchema.required;
      jsonSchema.additionalProperties = false;
    },
  });
  return { ...schema, title: 'Cargo report, version 1', minProperties: 1, maxProperties: 1 };
}
