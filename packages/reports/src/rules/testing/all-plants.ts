import type { Plant } from './plant.ts';
import { numberPlants, wordPlants } from './plants-prose.ts';
import { tablePlants, textTablePlants } from './plants-tables.ts';
import { recordPlants, wholePlants } from './plants-whole.ts';

/** Every planted fault, at least one a rule. */
export const plants: readonly Plant[] = [
  ...tablePlants,
  ...textTablePlants,
  ...numberPlants,
  ...wordPlants,
  ...wholePlants,
  ...recordPlants,
];
