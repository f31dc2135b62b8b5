import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// The program's own address; another one is said by GONGKAI_SERVER.
const server = process.env.GONGKAI_SERVER ?? 'http://127.0.0.1:3000';

// The working side is built once a language: `--mode en` makes the English one, where the house's words and the component
// library's are those of that language and everything else is the same.
const english = [
  { find: /^@gongkai\/words$/, replacement: '@gongkai/words/en' },
  { find: 'antd/locale/zh_CN', replacement: 'antd/locale/en_US' },
];

const englishPage: Plugin = {
  name: 'english-page',
  transformIndexHtml: (page) =>
    page.replace('lang="zh-CN"', 'lang="en"').replace(/<title>.*<\/title>/, '<title>Gongkai</title>'),
};

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'en' ? [englishPage] : [])],
  resolve: { alias: mode === 'en' ? english : [] },
  base: mode === 'en' ? '/en/' : '/',
  build: {
    outDir: mode === 'en' ? 'dist/en' : 'dist',
    // The server's policy allows no inline script, and small files as data URIs would need an exception each.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(['/trpc', '/auth', '/files', '/open', '/public'].map((path) => [path, server])),
  },
}));
