import { countRecoveryCodes, dropFactor } from '@gongkai/db';
import { admitCode, beginSecondFactor, confirmSecondFactor, renewRecovery } from '@gongkai/services';
import { screens } from '@gongkai/words';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { countAttempt } from './attempts.ts';
import { findSession, forSignedIn, refuseLater } from './caller.ts';
import { confirmPassword } from './confirm-password.ts';
import { noted } from './noted.ts';
import { tooSoon } from './sign-in.ts';

const Password = z.string().min(1).max(128);
const Code = z.string().trim().min(6).max(20);
const Known = z.object({ password: Password });
const Both = z.object({ password: Password, code: Code });

/**
 * One's own second factor. Whatever changes it asks for the password, or whoever finds an open screen would lock its owner
 * out; codes are guessed as slowly as passwords.
 */
export const secondFactorRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .get('/', async (c) => {
      const session = await findSession(house, c);
      if (session === null) return refused(c, { code: 'not-signed-in', facts: {} });
      const { secondFactor: on, rules } = session;
      const left = await countRecoveryCodes(house.db.identity, session.personId);
      return c.json({ on, needed: rules.secondFactor, recoveryCodes: on ? left : 0 });
    })
    .post(
      '/begin',
      forSignedIn(house, Known, async (c, { session, client, body }) => {
        const known = await confirmPassword(house, client, session, body.password);
        if (!known.ok) return refuseLater(c, known.refusal, known.wait);
        const holder = { id: session.personId, login: session.login };
        const begun = await beginSecondFactor(house, holder, screens.zh.common.product, house.now());
        return begun.ok ? c.json(begun.value) : refused(c, begun.refusal);
      }),
    )
    .post(
      '/confirm',
      forSignedIn(house, z.object({ code: Code }), async (c, { session, client, body }) => {
        const attempt = await countAttempt(house, session.login, client.address);
        if (attempt.wait > 0) return refuseLater(c, tooSoon(attempt.wait).refusal, attempt.wait);
        const codes = await confirmSecondFactor(house, session.personId, body.code, new Date());
        if (!codes.ok) return refused(c, codes.refusal);
        await attempt.succeed();
        house.sessions.dropPerson(session.personId);
        await noted(house, client, session, 'auth.factorOn');
        return c.json({ recoveryCodes: codes.value });
      }),
    )
    .post(
      '/recovery-codes',
      forSignedIn(house, Known, async (c, { session, client, body }) => {
        const known = await confirmPassword(house, client, session, body.password);
        if (!known.ok) return refuseLater(c, known.refusal, known.wait);
        if (!session.secondFactor) return refused(c, { code: 'second-factor-state', facts: {} });
        const recoveryCodes = await renewRecovery(house, session.personId);
        await noted(house, client, session, 'auth.newCodes');
        return c.json({ recoveryCodes });
      }),
    )
    .post(
      '/drop',
      forSignedIn(house, Both, async (c, { session, client, body }) => {
        if (session.rules.secondFactor) return refused(c, { code: 'second-factor-needed', facts: {} });
        const known = await confirmPassword(house, client, session, body.password);
        if (!known.ok) return refuseLater(c, known.refusal, known.wait);
        const attempt = await countAttempt(house, session.login, client.address);
        if (attempt.wait > 0) return refuseLater(c, tooSoon(attempt.wait).refusal, attempt.wait);
        const admitted = await admitCode(house, session.personId, body.code, new Date());
        if (!admitted.ok) return refused(c, admitted.refusal);
        await attempt.succeed();
        await dropFactor(house.db.identity, session.personId);
        house.sessions.dropPerson(session.personId);
        await noted(house, client, session, 'auth.factorOff');
        return c.json({ done: true });
      }),
    );
