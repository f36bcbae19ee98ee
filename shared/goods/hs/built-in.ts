import { Classifier } from './classifier.ts';
import { headingsIn } from './heading-text.ts';
import { ANIMALS_AND_PLANTS } from './headings/animals-and-plants.ts';
import { CHEMICALS } from './headings/chemicals.ts';
import { FOODS_AND_MINERALS } from './headings/foods-and-minerals.ts';
import { MACHINES } from './headings/machines.ts';
import { MATERIALS } from './headings/materials.ts';
import { METALS } from './headings/metals.ts';
import { TEXTILES_TO_STONE } from './headings/textiles-to-stone.ts';
import { VEHICLES_TO_ART } from './headings/vehicles-to-art.ts';

const TEXTS = [
  ANIMALS_AND_PLANTS,
  FOODS_AND_MINERALS,
  CHEMICALS,
  MATERIALS,
  TEXTILES_TO_STONE,
  METALS,
  MACHINES,
  VEHICLES_TO_ART,
];

/** All headings of HS 2022 in our own words, and of their subheadings those that were needed. */
export const BUILT_IN_HEADINGS = TEXTS.flatMap(headingsIn);

let classifier: Classifier | undefined;

/** The classifier over the built-in headings, made once. */
export function builtInClassifier(): Classifier {
  classifier ??= Classifier.over('HS 2022, built in', BUILT_IN_HEADINGS);
  return classifier;
}
