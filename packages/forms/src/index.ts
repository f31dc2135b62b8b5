export * from './catalogue.ts';
export * from './cell.ts';
export * from './crosswalk.ts';
export * from './form.ts';
export * from './generic-rules.ts';
export * from './obligations.ts';
