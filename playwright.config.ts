import { defineConfig } from '@playwright/test'

const port = Number(process.env.TEST_PORT ?? 4319)
/** The sites that are tried: that of the founding record, which tests of behaviour can count on, and the real one. */
const sites = [
  { name: 'founding', folder: '.build/founding', port, testIgnore: 'record/**' },
  { name: 'record', folder: 'dist', port: port + 1, testMatch: 'record/**' },
]
const executablePath = process.env.BROWSER_PATH

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.build/browser',
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  // A test that only passes the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // scripts/ensure-browser.mjs finds one; without it Playwright looks for its own download.
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: sites.map(({ name, port, folder: _, ...tests }) => ({
    name,
    ...tests,
    use: { baseURL: `http://localhost:${port}/` },
  })),
  webServer: sites.map(({ folder, port }) => ({
    command: `node scripts/serve.mjs --folder ${folder} --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  })),
})
