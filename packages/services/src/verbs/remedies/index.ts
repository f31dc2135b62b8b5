import { checkImport } from './check-import.ts';
import { get } from './get.ts';
import { importRegister } from './import.ts';
import { list } from './list.ts';
import { register } from './register.ts';
import { step } from './step.ts';
import { template } from './template.ts';

export const remedyVerbs = {
  'remedies.list': list,
  'remedies.get': get,
  'remedies.register': register,
  'remedies.step': step,
  'remedies.template': template,
  'remedies.checkImport': checkImport,
  'remedies.import': importRegister,
} as const;
