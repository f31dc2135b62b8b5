export * from './extract-report.ts';
export * from './extraction.ts';
export * from './structure/what-text-is.ts';
