import { check } from './check.ts';
import { conclude } from './conclude.ts';
import { explain } from './explain.ts';
import { get } from './get.ts';
import { ledger } from './ledger.ts';
import { ledgers } from './ledgers.ts';
import { list } from './list.ts';
import { papers } from './papers.ts';
import { save } from './save.ts';

export const engagementVerbs = {
  'engagements.list': list,
  'engagements.get': get,
  'engagements.save': save,
  'engagements.check': check,
  'engagements.explain': explain,
  'engagements.conclude': conclude,
  'engagements.ledger': ledger,
  'engagements.ledgers': ledgers,
  'engagements.papers': papers,
} as const;
