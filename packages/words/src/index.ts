export * from './explain-finding.ts';
export * from './explain-refusal.ts';
export * from './findings.ts';
export * from './imports.ts';
export * from './refusals.ts';
export * from './register-vocabulary.ts';
export * from './screens/index.ts';
export * from './vocabulary.ts';
