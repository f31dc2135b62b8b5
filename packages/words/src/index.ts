export * from './explain-refusal.ts';
export * from './refusals.ts';
export * from './vocabulary.ts';
