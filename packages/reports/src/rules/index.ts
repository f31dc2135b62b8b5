export * from './catalogue.ts';
export * from './check-read.ts';
export * from './read-context.ts';
export * from './rehearse.ts';
export type { Rule } from './rule.ts';
