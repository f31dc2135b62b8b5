export * from './code.ts';
export * from './judge-import.ts';
export * from './kind.ts';
export * from './match-name.ts';
export * from './role.ts';
export * from './unit.ts';
