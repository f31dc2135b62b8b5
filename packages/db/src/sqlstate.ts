import { z } from 'zod';

const Fault = z.looseObject({
  code: z.string().optional(),
  meta: z.looseObject({ code: z.string().optional(), driverAdapterError: z.unknown().optional() }).optional(),
  cause: z.unknown().optional(),
});

/** The five-letter SQLSTATE inside a driver's or Prisma's error, or null when it is not a database error. */
export function sqlStateOf(fault: unknown): string | null {
  const parsed = Fault.safeParse(fault);
  if (!parsed.success) return null;
  const { code, meta, cause } = parsed.data;
  for (const candidate of [code, meta?.code])
    if (candidate !== undefined && /^[0-9A-Z]{5}$/.test(candidate) && !/^P\d{4}$/.test(candidate)) return candidate;
  if (code === 'P2002') return '23505';
  return sqlStateOf(meta?.driverAdapterError ?? cause ?? null) ?? originalOf(fault);
}

const Original = z.looseObject({ cause: z.looseObject({ originalCode: z.string() }) });

function originalOf(fault: unknown): string | null {
  const parsed = Original.safeParse(fault);
  return parsed.success ? parsed.data.cause.originalCode : null;
}

export const isUniqueViolation = (fault: unknown): boolean => sqlStateOf(fault) === '23505';
export const isPolicyViolation = (fault: unknown): boolean => sqlStateOf(fault) === '42501';
export const isCheckViolation = (fault: unknown): boolean => sqlStateOf(fault) === '23514';
