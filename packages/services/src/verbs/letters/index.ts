import { issue } from './issue.ts';
import { list } from './list.ts';
import { ofCase } from './of-case.ts';
import { preview } from './preview.ts';
import { read } from './read.ts';

export const letterVerbs = {
  'letters.preview': preview,
  'letters.issue': issue,
  'letters.ofCase': ofCase,
  'letters.list': list,
  'letters.read': read,
} as const;
