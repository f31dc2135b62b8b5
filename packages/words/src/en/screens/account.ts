import type { account as zh } from '../../screens/account.ts';
import type { Sentences } from '../../sentences.ts';

export const account: Sentences<typeof zh> = {
  title: 'My account',
  password: 'Password',
  passwordWhat: {
    length: 'At least 10 characters; never changed for its age.',
    complexity: 'At least 10 characters of three kinds, changed every 90 days.',
  },
  factor: 'Second factor',
  factorOn: 'On: signing in asks for the code of your authenticator beside the password.',
  factorOff:
    'Off. Once it is on, signing in asks for the code of your authenticator too, and a stolen password opens nothing.',
  factorNeeded: 'Your role needs it.',
  codesLeft: (count: number) => `Recovery codes left: ${count}`,
  turnOn: 'Turn on the second factor',
  turnOff: 'Turn off the second factor',
  renewCodes: 'New recovery codes',
  confirmTitle: 'Your password, to confirm that it is you',
  confirm: 'Confirm',
  scan: 'Scan this with an authenticator (any TOTP app), or type the secret:',
  secret: 'Secret',
  code: 'The 6 digits of the authenticator',
  start: 'Turn on',
  codesTitle: 'Recovery codes',
  codesWhat:
    'When the phone is not at hand each opens the account once. They are shown only now; please print or note them.',
  codesKept: 'I have kept them',
  turnOffCode: 'Code or recovery code',
  enrollTitle: 'Set up the second factor',
  enrollWhat: 'Your role signs in with a code. Please set it up before you go on.',
  sessions: 'Devices signed in',
  device: 'Device',
  network: 'Network',
  since: 'Since',
  usedAt: 'Last used',
  here: 'This one',
  end: 'End',
  ended: 'Ended there',
  unknownDevice: 'Unknown device',
  done: 'Done',
};
