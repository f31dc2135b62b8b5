export * from './catalogue.ts';
export * from './demo/load-demo.ts';
export * from './people/password.ts';
export * from './perform.ts';
export * from './published-body.ts';
export * from './report-document.ts';
export { kindsByName } from './units-file.ts';
export * from './verb.ts';
