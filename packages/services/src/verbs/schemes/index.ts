import { activate } from './activate.ts';
import { circular } from './circular.ts';
import { file } from './file.ts';
import { get } from './get.ts';
import { give } from './give.ts';
import { list } from './list.ts';
import { results } from './results.ts';
import { revise } from './revise.ts';
import { save } from './save.ts';
import { score } from './score.ts';
import { settle } from './settle.ts';
import { usual } from './usual.ts';

export const schemeVerbs = {
  'schemes.list': list,
  'schemes.get': get,
  'schemes.save': save,
  'schemes.revise': revise,
  'schemes.score': score,
  'schemes.activate': activate,
  'schemes.results': results,
  'schemes.give': give,
  'schemes.settle': settle,
  'schemes.circular': circular,
  'schemes.file': file,
  'schemes.usual': usual,
} as const;
