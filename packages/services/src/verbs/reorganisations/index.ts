import { doIt } from './do.ts';
import { history } from './history.ts';
import { ofCase } from './of-case.ts';
import { preview } from './preview.ts';
import { views } from './views.ts';

export const reorganisationVerbs = {
  'reorganisations.preview': preview,
  'reorganisations.do': doIt,
  'reorganisations.history': history,
  'reorganisations.views': views,
  'reorganisations.ofCase': ofCase,
};
