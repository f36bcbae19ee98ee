import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { calibrateMass, TooFewBoxesError, type WeighedBox } from '../../../../shared/scans/mass/calibrate.ts';
import { SATURATED_SHARE } from '../../../../shared/scans/mass/scanned-mass.ts';
import { attenuationAreaM2 } from '../../../../shared/scans/measure-picture.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { bytesOf, readScanFileLocally } from '../read-locally.ts';

const rowSchema = z.object({
  image: z.string().min(1),
  kg: z.coerce.number().positive(),
  pitchMm: z.coerce.number().positive().optional(),
});
type Row = z.infer<typeof rowSchema>;

export const calibrate: Command = {
  options: [
    { name: 'scanner', value: 'ID', help: 'the scanner that the settings entry is for' },
    { name: 'site', value: 'NAME', help: 'where it stands' },
  ],
  async run(call) {
    const [file = ''] = call.operands;
    const rows = await rowsOf(file);
    const boxes: WeighedBox[] = [];
    for (const row of rows) {
      const box = await measured(resolve(dirname(file), row.image), row);
      if (typeof box === 'string') console.error(`left out ${row.image}: ${box}`);
      else boxes.push(box);
    }
    try {
      const { medianErrorShare, ...fitted } = calibrateMass(boxes);
      const entry = {
        ...{ id: call.value('scanner') ?? 'SCANNER', site: call.value('site') ?? 'SITE', technology: 'transmission' },
        kgPerAttenuationM2: Number(fitted.kgPerAttenuationM2.toFixed(1)),
        hardening: Number(fitted.hardening.toFixed(4)),
        massErrorShare: Number(fitted.massErrorShare.toFixed(3)),
        calibratedAt: new Date().toISOString().slice(0, 10),
        boxes: fitted.boxes,
      };
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
      console.log(
        `${boxes.length} of ${rows.length} boxes. Each weighed by a fit without it: half within ${percent(medianErrorShare)}, nine in ten within ${percent(fitted.massErrorShare)}.`,
      );
      console.log(`Put into the port's scanners in infra/regions.ts:\n${JSON.stringify(entry, null, 2)}`);
      return EXIT.ok;
    } catch (error) {
      if (!(error instanceof TooFewBoxesError)) throw error;
      throw new CommandError(error.message, 'weigh and scan more boxes, of all kinds of goods');
    }
  },
};

async function rowsOf(file: string): Promise<Row[]> {
  const text = new TextDecoder().decode(await bytesOf(file));
  let records: unknown;
  try {
    records = parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new CommandError(`${file} is no CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = z.array(rowSchema).safeParse(records);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [row = 0, column = ''] = issue?.path ?? [];
  throw new CommandError(
    `${file}, row ${Number(row) + 1}: ${String(column)} is missing or not valid`,
    'the columns are image,kg and, where the image does not state it, pitchMm',
  );
}

/** What the image measures, or why it can't serve. */
async function measured(path: string, { kg, pitchMm }: Row): Promise<WeighedBox | string> {
  const reading = await readScanFileLocally(path, 'scan');
  if (reading.kind !== 'scan-image') return 'it is no image';
  const { measures } = reading;
  const areaM2 = attenuationAreaM2(measures, pitchMm ?? reading.metadata.pixelPitchMm);
  if (measures.outline === null || measures.attenuationMean === null) return 'no container was found in it';
  if (measures.cut.length > 0) return 'the container runs out of the picture';
  if (areaM2 === null) return 'the distance of its pixels is not known: add a column pitchMm';
  if (measures.saturatedShare > SATURATED_SHARE) return 'its load lets no light through';
  return { kg, areaM2, mean: measures.attenuationMean };
}
