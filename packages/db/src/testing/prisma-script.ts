import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';

// Node has it; the types of the language alone do not.
declare const WebAssembly: {
  instantiate: (bytes: Uint8Array, imports: object) => Promise<{ instance: { exports: unknown } }>;
};

const Started = z.object({ __wbindgen_start: z.custom<() => void>() });

/**
 * The SQL with which Prisma's own engine would make the tables of `schema` from nothing. `url` is any database that
 * answers: the engine asks for its version and touches nothing.
 */
export async function prismaScript(schema: string, url: string): Promise<string> {
  await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const files = [{ path: 'schema.prisma', content: schema }];
  const prisma = await engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter);
  const { stdout } = await prisma.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return z.string().parse(stdout);
}

let loaded = false;
async function loadEngine(): Promise<void> {
  if (loaded) return;
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(glue.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  Started.parse(instance.exports).__wbindgen_start();
  loaded = true;
}
