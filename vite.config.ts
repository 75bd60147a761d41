import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { recordPlugin } from './src/compile/vite-plugin.ts'
import { demoPlugin } from './tests/bench/demo-plugin.ts'

export default defineConfig({
  // Where the site is served from, with both slashes: `/` unless a host puts it under a folder.
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), recordPlugin({ folder: 'data' }), demoPlugin()],
  css: { modules: { generateScopedName: '[name]_[local]' } },
  build: {
    manifest: '.vite/manifest.json',
    // Native light-dark(): rewritten, it would not follow a theme chosen on the page.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx,mjs}', 'tests/component/**/*.test.tsx'],
    environment: 'jsdom',
    setupFiles: ['tests/support/unit-setup.ts'],
  },
})
