export * from './catalogue.ts';
export * from './check-live.ts';
export * from './check-read.ts';
export { type ChapterPlace, narrativeText } from './narrative-text.ts';
export * from './read-context.ts';
export * from './rehearse.ts';
export type { Rule } from './rule.ts';
