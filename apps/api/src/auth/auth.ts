import type { Database } from '@gongkai/db';
import { takeFirstPassword } from '@gongkai/db';
import { hashPassword, verifyPassword } from '@gongkai/services';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { username } from 'better-auth/plugins/username';
import { RefusalError } from '../trpc.ts';
import { cookieName, sessionHours } from './cookie.ts';

/**
 * The sign-in library, with its own addresses unmounted: nothing of it is reachable but what our routes call. One
 * instance for https and one for plain http, because the cookie's name differs.
 */
export const createAuth = (identity: Database['identity'], secret: string, secure: boolean) =>
  betterAuth({
    secret,
    baseURL: 'http://gongkai.invalid',
    database: prismaAdapter(identity, { provider: 'postgresql' }),
    user: { modelName: 'person' },
    session: { expiresIn: sessionHours * 3_600, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    // Our routes have parsed the login; every text goes the same way here, so that the time taken tells nothing.
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 200,
        usernameValidator: () => true,
        usernameNormalization: false,
      }),
    ],
    databaseHooks: { session: { create: { before: ({ userId }) => admit(identity, userId) } } },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName(secure),
          attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

export type Auth = ReturnType<typeof createAuth>;

// Runs when the password was right and before a session exists.
async function admit(identity: Database['identity'], person: string): Promise<void> {
  const found = await identity.person.findUnique({ where: { id: person }, select: { suspended: true } });
  if (found?.suspended !== false) throw new RefusalError({ code: 'person-suspended', facts: {} });
  if (!(await takeFirstPassword(identity, person))) throw new RefusalError({ code: 'invitation-used', facts: {} });
}
