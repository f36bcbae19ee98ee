import { specimenPdf } from '../identity/draw-specimen.ts';
import { specimenOf } from '../identity/specimen.ts';
import type { EvalSet } from '../labelled-paper.ts';
import type { Layout } from './layout.ts';

const MANY = 100_000;

/** Documents of all five formats of ICAO 9303, their zones in the shapes of OCR-B. */
export function specimenZones(set: EvalSet): Layout {
  return {
    kind: 'identity',
    name: 'zones',
    languages: ['en'],
    pictureOnly: true,
    async draw({ chance }) {
      const specimen = specimenOf(set, chance.whole(0, MANY));
      const { number, issuer, nationality, format, lines } = specimen;
      const truth = { number, issuer, nationality, mrz: { format, lines } };
      return { paper: { pages: 1, save: () => specimenPdf(specimen) }, truth };
    },
  };
}
