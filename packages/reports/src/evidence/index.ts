export * from './cell-text.ts';
export * from './decide-fact.ts';
export * from './outcome-of.ts';
export * from './reading.ts';
export * from './review-of.ts';
