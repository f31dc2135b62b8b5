import { calculate } from './calculate.ts';
import { get } from './get.ts';
import { lapse } from './lapse.ts';
import { notice } from './notice.ts';
import { paid } from './paid.ts';

export const feeVerbs = {
  'fees.calculate': calculate,
  'fees.get': get,
  'fees.notice': notice,
  'fees.paid': paid,
  'fees.lapse': lapse,
} as const;
