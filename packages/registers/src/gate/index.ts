export * from './hit.ts';
export { maskText } from './mask.ts';
export * from './scan.ts';
