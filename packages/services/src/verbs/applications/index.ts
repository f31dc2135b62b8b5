import { act } from './act.ts';
import { approve } from './approve.ts';
import { check } from './check.ts';
import { checkImport } from './check-import.ts';
import { duplicates } from './duplicates.ts';
import { exportRows } from './export.ts';
import { get } from './get.ts';
import { identity } from './identity.ts';
import { importRegister } from './import.ts';
import { list } from './list.ts';
import { merge } from './merge.ts';
import { register } from './register.ts';
import { reopen } from './reopen.ts';
import { split } from './split.ts';
import { template } from './template.ts';

export const applicationVerbs = {
  'applications.list': list,
  'applications.get': get,
  'applications.register': register,
  'applications.duplicates': duplicates,
  'applications.act': act,
  'applications.check': check,
  'applications.approve': approve,
  'applications.reopen': reopen,
  'applications.split': split,
  'applications.merge': merge,
  'applications.identity': identity,
  'applications.template': template,
  'applications.checkImport': checkImport,
  'applications.import': importRegister,
  'applications.export': exportRows,
} as const;
