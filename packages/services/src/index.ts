export * from './catalogue.ts';
export * from './perform.ts';
export * from './published-body.ts';
export * from './verb.ts';
