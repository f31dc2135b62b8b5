export * from './align-figures.ts';
export * from './bands.ts';
export * from './cell-groups.ts';
export * from './compare-units.ts';
export type { ComparedUnit } from './compared-unit.ts';
export * from './cross-cells.ts';
export * from './series.ts';
export * from './share-of.ts';
