import * as z from 'zod';
import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { cslDraft } from './csl.ts';
import { parseJsonText } from './json-text.ts';
import type { ListSource } from './source-file.ts';
import { textOf } from './text-encoding.ts';

const text = z
  .union([z.string(), z.number().transform(String), z.null()])
  .optional()
  .transform((value) => value?.trim() ?? '');
const texts = z
  .union([z.array(z.string()), z.string().transform((one) => one.split(';')), z.null()])
  .optional()
  .transform((list) => (list ?? []).map((one) => one.trim()).filter(Boolean));
const entrySchema = z.object({
  id: text,
  source: text,
  entity_number: text,
  type: text,
  name: z.string(),
  alt_names: texts,
  programs: texts,
  addresses: z
    .array(z.object({ address: text, city: text, state: text, postal_code: text, country: text }))
    .nullish()
    .transform((list) => list ?? []),
  dates_of_birth: texts,
  nationalities: texts,
  citizenships: texts,
  ids: z
    .array(z.object({ type: text, number: text, country: text }))
    .nullish()
    .transform((list) => list ?? []),
  call_sign: text,
  vessel_flag: text,
  start_date: text,
});
const fileSchema = z
  .union([z.array(z.unknown()), z.object({ results: z.array(z.unknown()) })])
  .transform((whole) => (Array.isArray(whole) ? whole : whole.results));

/** Reads the Consolidated Screening List in its JSON form: an array of entries, or an answer with such `results`. */
export function readCslJson({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const whole = fileSchema.safeParse(parseJsonText(textOf(file), file.name));
    if (!whole.success)
      throw new WatchlistError('watchlist.json', `${file.name}: neither an array of entries nor one under "results"`);
    return whole.data.flatMap((item, index) => {
      const place = `${file.name}, entry ${index + 1}`;
      const entry = entrySchema.safeParse(item);
      if (!entry.success) {
        const field = entry.error.issues[0]?.path.join('.') ?? '';
        throw new WatchlistError('watchlist.column', `${place}: "${field}" is missing or changed; fetch the list anew`);
      }
      const { entity_number, alt_names, programs, dates_of_birth, call_sign, vessel_flag, start_date, ids, ...rest } =
        entry.data;
      const draft = cslDraft(
        list,
        {
          ...rest,
          entityNumber: entity_number,
          aliases: alt_names,
          programmes: programs,
          addresses: rest.addresses.map(({ country, ...parts }) => ({
            parts: [parts.address, parts.city, parts.state, parts.postal_code],
            country,
          })),
          birthDates: dates_of_birth,
          nationalities: [...rest.nationalities, ...rest.citizenships],
          papers: ids,
          callSign: call_sign,
          vesselFlag: vessel_flag,
          startDate: start_date,
        },
        place,
        warnings,
      );
      return draft.entry() ?? [];
    });
  });
}
