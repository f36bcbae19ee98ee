import { arabic } from './arabic.ts';
import { centralAsian } from './central-asian.ts';
import { chinese } from './chinese.ts';
import type { Culture } from './culture.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { latinCultures } from './latin.ts';
import { persian } from './persian.ts';
import { russian, ukrainian } from './slavic.ts';

/** Those that lists are full of come more than once. */
export const CULTURES: readonly Culture[] = [
  ...[arabic, arabic, arabic, russian, russian, persian, persian, chinese, chinese, korean],
  ...[ukrainian, greek, japanese, hebrew, centralAsian, ...latinCultures],
];
