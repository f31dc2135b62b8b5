import { get } from './get.ts';
import { list } from './list.ts';
import { register } from './register.ts';
import { step } from './step.ts';

export const remedyVerbs = {
  'remedies.list': list,
  'remedies.get': get,
  'remedies.register': register,
  'remedies.step': step,
} as const;
