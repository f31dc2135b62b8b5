import { answer } from './answer.ts';
import { list } from './list.ts';
import { ofCase } from './of-case.ts';

export const assistanceVerbs = {
  'assistance.list': list,
  'assistance.ofCase': ofCase,
  'assistance.answer': answer,
} as const;
