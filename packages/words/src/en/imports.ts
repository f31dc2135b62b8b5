import type { importProblems as zh } from '../imports.ts';
import type { Sentences } from '../sentences.ts';

export type { ImportProblemCode } from '../imports.ts';

export const importProblems: Sentences<typeof zh> = {
  'code-malformed':
    'the code is neither a division code of 2, 4, 6, 9 or 12 digits nor an own code with a letter segment',
  'code-twice': 'the code appears twice in the file',
  'outside-scope': 'not below this unit',
  'name-malformed': 'a name has 2 to 60 characters and no angle brackets or control characters',
  'kind-unknown': 'unknown kind of unit',
  'day-malformed': 'the opening day must be written like 2024-01-31',
  'parent-cycle': 'the superiors form a circle',
  'parent-not-prefix': "the superior's code does not fit this code",
  'parent-missing': 'the superior does not exist and is not in the file',
  'kind-not-below': 'a unit of this kind cannot stand below this superior',
  'kind-changed': 'there is a unit of this code and another kind',
};
