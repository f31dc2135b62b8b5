export * from './fee-amount.ts';
export * from './fee-text.ts';
