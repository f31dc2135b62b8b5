export type { Screens } from '../../screens/index.ts';
export * as words from './all.ts';
