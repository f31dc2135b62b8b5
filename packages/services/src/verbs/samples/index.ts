import { draw } from './draw.ts';
import { get } from './get.ts';
import { look } from './look.ts';
import { population } from './population.ts';
import { tick } from './tick.ts';

export const sampleVerbs = {
  'samples.population': population,
  'samples.draw': draw,
  'samples.get': get,
  'samples.tick': tick,
  'samples.look': look,
} as const;
