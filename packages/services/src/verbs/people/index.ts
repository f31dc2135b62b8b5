import type { Catalogue } from '../../verb.ts';
import { assign } from './assign.ts';
import { invite } from './invite.ts';
import { list } from './list.ts';
import { me } from './me.ts';
import { resetPassword } from './reset-password.ts';
import { suspend } from './suspend.ts';

export const peopleVerbs = {
  'people.me': me,
  'people.list': list,
  'people.invite': invite,
  'people.assign': assign,
  'people.suspend': suspend,
  'people.resetPassword': resetPassword,
} satisfies Partial<Catalogue>;
