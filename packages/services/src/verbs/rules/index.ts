import { rehearse } from './rehearse.ts';

export const ruleVerbs = {
  'rules.rehearse': rehearse,
} as const;
