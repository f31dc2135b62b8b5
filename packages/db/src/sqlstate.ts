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
  for (const candidate of [code, meta?.code]) if (candidate !== undefined && isSqlState(candidate)) return candidate;
  return sqlStateOf(meta?.driverAdapterError ?? cause ?? null) ?? originalOf(fault);
}

// Always with a digit in it (EPIPE has none); P and four digits is Prisma's own.
const isSqlState = (code: string): boolean => /^(?=.*\d)[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code);

const Original = z.looseObject({ cause: z.looseObject({ originalCode: z.string() }) });

function originalOf(fault: unknown): string | null {
  const parsed = Original.safeParse(fault);
  return parsed.success ? parsed.data.cause.originalCode : null;
}

export const isUniqueViolation = (fault: unknown): boolean => sqlStateOf(fault) === '23505';
export const isPolicyViolation = (fault: unknown): boolean => sqlStateOf(fault) === '42501';
export const isCheckViolation = (fault: unknown): boolean => sqlStateOf(fault) === '23514';
/** A case that would begin in a unit that is no more. */
export const isClosedUnit = (fault: unknown): boolean => sqlStateOf(fault) === 'GK001';
/** A number (22003) or a day (22008) that its column has no room for. */
export const isOutOfRange = (fault: unknown): boolean => ['22003', '22008'].includes(sqlStateOf(fault) ?? '');
