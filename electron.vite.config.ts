import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { handbookModule } from './scripts/handbook.ts';
import { mapShapesModule } from './scripts/map-shapes.ts';

const root = import.meta.dirname;
const shipped = process.env['RELIEF_DESK_SHIPPED'] === '1';

/** True in builds made from the tree for tests and development, false in a packaged app. */
const define = { __TEST_BUILD__: JSON.stringify(!shipped) };

/** One page for each window role, so that a role can be told from the address that loaded it; `blank` has none. */
const pages = ['guide', 'signer', 'desk', 'private', 'recovery', 'print', 'blank'];

export default defineConfig({
  main: {
    define,
    build: {
      target: 'node20',
      outDir: resolve(root, 'out/main'),
      externalizeDeps: false,
      sourcemap: false,
      minify: false,
      rollupOptions: {
        input: {
          index: resolve(root, 'main/index.ts'),
          store: resolve(root, 'main/store/process.ts'),
          law: resolve(root, 'main/law-pack/process.ts'),
        },
        external: ['electron', 'better-sqlite3'],
        // Chunks stay beside the entry, so that __dirname means the same folder in both.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    define,
    build: {
      target: 'node20',
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      sourcemap: false,
      minify: false,
      rollupOptions: {
        input: { preload: resolve(root, 'main/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    // Pages are served by app://, from folders of their own, never from a web server's root.
    base: './',
    define,
    plugins: [react(), mapShapesModule(), handbookModule(resolve(root, 'docs/handbook'))],
    build: {
      target: 'chrome130',
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      // A data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      minify: true,
      rollupOptions: {
        input: Object.fromEntries(pages.map((page) => [page, resolve(root, `renderer/${page}.html`)])),
      },
    },
  },
});
