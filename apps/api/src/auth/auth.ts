import { takeFirstPassword } from '@gongkai/db';
import { admitCode, type House, hashPassword, verifyPassword } from '@gongkai/services';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { username } from 'better-auth/plugins/username';
import { RefusalError } from '../trpc.ts';
import { cookieName, sessionHours } from './cookie.ts';

/**
 * The sign-in library, with its own addresses unmounted: nothing of it is reachable but what our routes call. One
 * instance for https and one for plain http, because the cookie's name differs.
 */
export const createAuth = (house: House, secure: boolean) =>
  betterAuth({
    secret: house.secret,
    baseURL: 'http://gongkai.invalid',
    database: prismaAdapter(house.db.identity, { provider: 'postgresql' }),
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
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            await admit(house, session.userId, context?.headers ?? new Headers());
            return { data: { ...session, ipAddress: context?.headers?.get(networkHeader) ?? '' } };
          },
        },
      },
    },
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

/** What the sign-in brings along for the hook above: never a header of the caller's, only our own. */
export const codeHeader = 'x-gongkai-code';
export const networkHeader = 'x-gongkai-network';

// Runs when the password was right and before a session exists. A first password is taken last: it is good once.
async function admit(house: House, person: string, headers: Headers): Promise<void> {
  const { identity } = house.db;
  const found = await identity.person.findUnique({ where: { id: person }, select: { suspended: true } });
  if (found?.suspended !== false) throw new RefusalError({ code: 'person-suspended', facts: {} });
  const admitted = await admitCode(house, person, headers.get(codeHeader), new Date());
  if (!admitted.ok) throw new RefusalError(admitted.refusal);
  if (!(await takeFirstPassword(identity, person))) throw new RefusalError({ code: 'invitation-used', facts: {} });
}
