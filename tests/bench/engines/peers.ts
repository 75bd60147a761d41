import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Where the packages that we compare with are installed: apart from our own, and only for the benchmark. */
const folder = fileURLToPath(new URL('../peers/node_modules', import.meta.url))

/** The file of a package that its `main` names, as an address to import; throws where the package is not installed. */
export const addressOf = (name: string, file?: string): string => {
  const place = join(folder, name)
  if (!existsSync(place)) throw new Error(`${name} is not installed: npm ci --prefix tests/bench/peers`)
  const { main } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  return pathToFileURL(join(place, file ?? main)).href
}
