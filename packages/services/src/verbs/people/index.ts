import type { Catalogue } from '../../verb.ts';
import { assign } from './assign.ts';
import { dropSecondFactor } from './drop-second-factor.ts';
import { endSessions } from './end-sessions.ts';
import { handOver } from './hand-over.ts';
import { invite } from './invite.ts';
import { list } from './list.ts';
import { me } from './me.ts';
import { previewHandover } from './preview-handover.ts';
import { resetPassword } from './reset-password.ts';
import { sessions } from './sessions.ts';
import { suspend } from './suspend.ts';

export const peopleVerbs = {
  'people.me': me,
  'people.list': list,
  'people.invite': invite,
  'people.assign': assign,
  'people.suspend': suspend,
  'people.resetPassword': resetPassword,
  'people.sessions': sessions,
  'people.endSessions': endSessions,
  'people.dropSecondFactor': dropSecondFactor,
  'people.previewHandover': previewHandover,
  'people.handOver': handOver,
} satisfies Partial<Catalogue>;
