import { addressed } from './addressed.ts';
import { answer } from './answer.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { read } from './read.ts';
import { step } from './step.ts';

export const auditFindingVerbs = {
  'auditFindings.list': list,
  'auditFindings.get': get,
  'auditFindings.step': step,
  'auditFindings.addressed': addressed,
  'auditFindings.read': read,
  'auditFindings.answer': answer,
} as const;
