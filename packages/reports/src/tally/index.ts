export * from './counting.ts';
export * from './follow-counts.ts';
export * from './kept-registers.ts';
export * from './tally-of.ts';
