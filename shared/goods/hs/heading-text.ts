import * as z from 'zod';

/** One subheading with the words that tell it from its neighbours; empty where only its code is known. */
const subheadingSchema = z.object({ code: z.string().regex(/^\d{6}$/), words: z.string() });

/** One heading of the Harmonized System: four digits, its wording, words of trade for it, its subheadings. */
export const headingSchema = z.object({
  code: z.string().regex(/^\d{4}$/),
  title: z.string(),
  synonyms: z.string(),
  subheadings: z.array(subheadingSchema),
});
export type Heading = z.infer<typeof headingSchema>;

/** Headings from the lines in which they are written: `0101 wording | words of trade / 21 words of the subheading`. */
export function headingsIn(text: string): Heading[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [own = '', ...below] = line.split(' / ');
      const code = own.slice(0, 4);
      const [title = '', synonyms = ''] = own.slice(5).split(' | ');
      const subheadings = below.map((one) => ({ code: code + one.slice(0, 2), words: one.slice(2).trim() }));
      return { code, title, synonyms, subheadings };
    });
}
