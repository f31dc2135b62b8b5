export * from './decide.ts';
export * from './judge-old-remedies.ts';
export * from './life.ts';
export * from './remedy.ts';
export * from './remedy-clock.ts';
export * from './steps-open.ts';
export * from './terms.ts';
export * from './year-column.ts';
