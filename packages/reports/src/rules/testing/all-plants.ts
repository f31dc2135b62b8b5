import type { Plant } from './plant.ts';
import { numberPlants } from './plants-numbers.ts';
import { recordPlants } from './plants-records.ts';
import { tablePlants } from './plants-tables.ts';
import { textTablePlants } from './plants-text-table.ts';
import { wholePlants } from './plants-whole.ts';
import { wordPlants } from './plants-words.ts';

/** Every planted fault, at least one a rule. */
export const plants: readonly Plant[] = [
  ...tablePlants,
  ...textTablePlants,
  ...numberPlants,
  ...wordPlants,
  ...wholePlants,
  ...recordPlants,
];
