import type { Server } from 'node:http'

/** Has a server listen at a free port of this machine while its address is used, and closes it after that. */
export const whileListening = async (server: Server, use: (origin: string) => Promise<void>): Promise<void> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  server.closeAllConnections()
  server.close()
}
