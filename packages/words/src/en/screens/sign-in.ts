import type { signIn as zh } from '../../screens/sign-in.ts';
import type { Sentences } from '../../sentences.ts';

export const signIn: Sentences<typeof zh> = {
  title: 'Sign in',
  login: 'User name',
  password: 'Password',
  submit: 'Sign in',
  missing: 'Please enter user name and password',
  againTitle: 'Your session has ended, please sign in again',
  againWhat: 'What you filled in is still on this page; you go on after signing in.',
  passwordTitle: 'Change password',
  firstTitle: 'Set a password of your own',
  firstWhat: 'The first password works once only. Please set one that only you know before going on.',
  current: 'Present password',
  next: 'New password',
  repeat: 'New password again',
  differs: 'The two new passwords differ',
  rule: 'at least 10 characters; a sentence is better than a string of signs',
  change: 'Save new password',
  changed: 'Password changed',
  aside:
    'District, streets and communities each report their own figures; they add up level by level, and every number can be traced to where it came from.',
  publicLink: 'See published annual reports',
};
