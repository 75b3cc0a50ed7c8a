import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * The renderer as static files that any shell can serve from any address under a strict content security policy:
 * relative links, no inline script, no data: addresses, no source maps (they carry the builder's paths).
 */
export default defineConfig({
  root: inProject('renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: inProject('dist/renderer'),
    emptyOutDir: true,
    target: 'es2024',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
