import { ok, type Result, refuse } from '@gongkai/kernel';
import type { Context } from 'hono';
import type { z } from 'zod';

/** The JSON body, parsed. Another content type is refused: a form of another page could send it. */
export async function readBody<Shape>(c: Context, shape: z.ZodType<Shape>): Promise<Result<Shape>> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    return refuse('input-malformed', { path: '', problem: 'content-type' });
  const body: unknown = await c.req.json().catch(() => null);
  const parsed = shape.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return refuse('input-malformed', { path: issue?.path.join('.') ?? '', problem: issue?.code ?? '' });
}
