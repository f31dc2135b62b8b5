export * from './contract.ts';
export * from './coverage.ts';
export * from './people.ts';
export * from './report.ts';
export * from './settings.ts';
export * from './totals.ts';
export * from './work.ts';
export * from './years.ts';
