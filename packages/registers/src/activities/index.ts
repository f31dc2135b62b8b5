export * from './activity.ts';
export * from './figure-of.ts';
export * from './judge-rows.ts';
export * from './kinds.ts';
