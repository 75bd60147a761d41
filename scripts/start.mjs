import { isBuilt } from './build/stamp.mjs'
import { run, script } from './process/command.mjs'
import { inRoot, PlainError, runMain } from './process/place.mjs'
import { portOf } from './serve/listen.mjs'
import { onStop, serve } from './serve.mjs'
import { ensureInstalled } from './setup.mjs'
import { openInBrowser } from './start/open.mjs'

/** `npm start`: from a fresh clone to the dashboard in the browser; installs and builds only what is not up to date. */
async function main() {
  const port = portOf(process.env.PORT)
  await ensureInstalled()
  if (!isBuilt()) {
    const { code } = await run(script('scripts/build.mjs'))
    if (code !== 0) throw new PlainError('The build failed; what it said is above.')
  }
  const { url, close } = await serve({ folder: inRoot('dist'), port, base: process.env.BASE_PATH ?? '/' })
  onStop(close)
  console.log(`Tieline is at ${url}`)
  console.log('Stop it with Ctrl-C.')
  openInBrowser(url)
}

await runMain(main)
