import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunks } from './scripts/build/chunks.mjs'
import { recordPlugin } from './src/compile/vite-plugin.ts'
import { demoPlugin } from './tests/bench/demo-plugin.ts'

/** React Router as it is made for production: its package leads every importer to the one with warnings for developers. */
const productionRouter = (['index', 'dom-export'] as const).map((file) => ({
  find: file === 'index' ? /^react-router$/ : /^react-router\/dom$/,
  replacement: fileURLToPath(new URL(`../production/${file}.mjs`, import.meta.resolve('react-router'))),
}))

/** The first of each that show the site as it is meant. */
const browsers = ['chrome123', 'safari17.5', 'firefox120']

/**
 * Lets the links and forms of React Router be left out, as ours take their place: that each is given a name for developers
 * keeps them in otherwise.
 */
const unnamedLinks = {
  name: 'unnamed-links',
  transform: {
    filter: { id: /react-router.dist.production/ },
    handler: (code: string) =>
      code
        .replace(/^(?:Link|NavLink|Form)\.displayName = .*$/gm, '')
        .replace(/^(var (?:Link|NavLink|Form) = )(?=\w+\.forwardRef\()/gm, '$1/* @__PURE__ */ '),
  },
}

export default defineConfig(({ command, isSsrBuild }) => ({
  // Where the site is served from, with both slashes: `/` unless a host puts it under a folder.
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), recordPlugin({ folder: process.env.RECORD_FOLDER ?? 'data' }), demoPlugin(), unnamedLinks],
  resolve: { alias: command === 'build' && !isSsrBuild ? productionRouter : [] },
  css: { modules: { generateScopedName: '[name]_[local]' } },
  build: {
    manifest: '.vite/manifest.json',
    // One style sheet: a page that comes later would else wait for a second file.
    cssCodeSplit: false,
    // Every browser that can show the site has it by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunks } },
      // What prerendering asks a page for lies in the page's own file: that it moves nothing is meant (app/pages.ts).
      checks: { ineffectiveDynamicImport: false },
    },
    // Native light-dark(): rewritten, it would not follow a theme chosen on the page.
    cssTarget: browsers,
    target: browsers,
  },
  test: {
    // Both cores of a small machine: by itself Vitest leaves one to whoever watches.
    maxWorkers: '100%',
    // A slow machine is no failure; a test that hangs still ends.
    testTimeout: 20_000,
    setupFiles: ['tests/support/unit-setup.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          exclude: ['tests/component/**/*-renders.test.tsx'],
          environment: 'jsdom',
          isolate: false,
        },
      },
      // These put modules of their own in the place of ours: each file needs a world to itself.
      {
        extends: true,
        test: { name: 'renders', include: ['tests/component/**/*-renders.test.tsx'], environment: 'jsdom' },
      },
    ],
  },
}))
