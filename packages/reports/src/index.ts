export * from './freeze.ts';
export * from './life.ts';
export * from './locks.ts';
export * from './shapes/index.ts';
