import { ok, type RefusalOf, type Result, refuse } from '@gongkai/kernel';
import type { Context } from 'hono';
import type { z } from 'zod';

/** The JSON body, parsed. Another content type is refused: a form of another page could send it. */
export async function readBody<Shape>(c: Context, shape: z.ZodType<Shape>): Promise<Result<Shape>> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    return refuse('input-malformed', { path: '', problem: 'content-type' });
  const body: unknown = await c.req.json().catch(() => null);
  const parsed = shape.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return { ok: false, refusal: problemOf(parsed.error) };
}

/** The first thing wrong with what was sent, by its place and kind, never by what stood there. */
export function problemOf(error: z.ZodError): RefusalOf<'input-malformed'> {
  const issue = error.issues[0];
  return { code: 'input-malformed', facts: { path: issue?.path.join('.') ?? '', problem: issue?.code ?? '' } };
}
