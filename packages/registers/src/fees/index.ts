export * from './fee-amount.ts';
