export * from './extract-report.ts';
export * from './extraction.ts';
export * from './judge/judge-document.ts';
