import { createValue } from '../ui/value.ts';

/** True once the server has answered that the session is over: the page stays, and asks to sign in over it. */
export const signedOut = createValue(false);
