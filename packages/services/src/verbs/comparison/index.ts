import { cell } from './cell.ts';
import { file } from './file.ts';
import { places } from './places.ts';
import { units } from './units.ts';
import { years } from './years.ts';

export const comparisonVerbs = {
  'comparison.units': units,
  'comparison.cell': cell,
  'comparison.years': years,
  'comparison.places': places,
  'comparison.file': file,
} as const;
