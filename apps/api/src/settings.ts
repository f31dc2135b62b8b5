import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['on', 'off', '1', '0', 'true', 'false']).transform((text) => ['on', '1', 'true'].includes(text));
const blank = (value: unknown): unknown => (value === '' ? undefined : value);

const Environment = z.object({
  PORT: z.preprocess(blank, z.coerce.number().int().min(0).max(65_535).default(3_000)),
  HOST: z.preprocess(blank, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(blank, z.string().default('.data')),
  DATABASE_URL: z.preprocess(blank, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  GONGKAI_DEMO: z.preprocess(blank, flag.optional()),
  GONGKAI_LOG: z.preprocess(blank, z.enum(['faults', 'requests']).default('faults')),
  METRICS_TOKEN: z.preprocess(blank, z.string().min(16).optional()),
  TRUSTED_PROXIES: z.preprocess(blank, z.string().default('')),
});

export interface Settings {
  readonly port: number;
  /** Address to listen on; another than this machine's own is the operator's word. */
  readonly host: string;
  readonly dataFolder: string;
  /** The owner's address of a given database; null starts the embedded one. */
  readonly databaseUrl: string | null;
  readonly demo: boolean;
  /** Whether every request is logged too, and not only what went wrong. */
  readonly logRequests: boolean;
  /** Who may read the metrics says this; null: nobody. */
  readonly metricsToken: string | null;
  /** Addresses of proxies whose headers about the caller are believed. */
  readonly proxies: readonly string[];
}

/** Settings from the environment. Throws, naming the variable, when one makes no sense. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'));
    throw new Error(`设置有误：${[...new Set(names)].join('、')}`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, GONGKAI_DEMO, GONGKAI_LOG, METRICS_TOKEN, TRUSTED_PROXIES } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    demo: GONGKAI_DEMO ?? DATABASE_URL === undefined,
    logRequests: GONGKAI_LOG === 'requests',
    metricsToken: METRICS_TOKEN ?? null,
    proxies: TRUSTED_PROXIES.split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  };
}
