export * from './extract-report.ts';
export * from './extraction.ts';
