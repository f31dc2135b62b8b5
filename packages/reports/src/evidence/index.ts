export * from './cell-text.ts';
export * from './decide-fact.ts';
export * from './moves.ts';
export * from './narrative-of.ts';
export * from './outcome-of.ts';
export * from './reading.ts';
export * from './ready-of.ts';
export * from './review-of.ts';
