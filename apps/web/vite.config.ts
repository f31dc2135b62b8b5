import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The program's own address; another one is said by GONGKAI_SERVER.
const server = process.env.GONGKAI_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    // The server's policy allows no inline script, and small files as data URIs would need an exception each.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(['/trpc', '/auth', '/files', '/open', '/public'].map((path) => [path, server])),
  },
});
