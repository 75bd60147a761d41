import { runCommand } from './command-line.ts'

const surroundings = { root: process.cwd(), print: (line: string) => console.log(line) }

process.exitCode = runCommand(process.argv.slice(2), surroundings, (text) => console.error(text))
