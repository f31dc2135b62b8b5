import type { Refusal } from '@gongkai/kernel';
import type { Context } from 'hono';
import { statusOf } from './status-of.ts';

/** A refusal outside tRPC: JSON, with its status. */
export const refused = (c: Context, refusal: Refusal): Response => c.json({ refusal }, statusOf[refusal.code]);
