import { defineConfig } from '@playwright/test'

const port = Number(process.env.TEST_PORT ?? 4319)
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
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // scripts/ensure-browser.mjs finds one; without it Playwright looks for its own download.
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: {
    command: `node scripts/serve.mjs --folder dist --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
