export * from './figure.ts';
export * from './finding.ts';
export * from './money.ts';
export * from './period.ts';
export * from './plain-date.ts';
export * from './refusal.ts';
export * from './result.ts';
export * from './vocabulary.ts';
