import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface StaticServer {
  /** `http://localhost:4173/` */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the files of one folder to this machine only.
 * @param port 0 takes any free one; one that is taken gives way to the next
 */
export async function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then((file) => {
      if (!file) {
        response.writeHead(404).end('Not found')
        return
      }
      const type = types[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
      createReadStream(file).pipe(response)
    })
  })
  const taken = await new Promise<number>((resolve, reject) => {
    const listen = (wanted: number): void => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && wanted < port + 20) listen(wanted + 1)
        else reject(error)
      })
      server.listen(wanted, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : wanted)
      })
    }
    listen(port)
  })
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}

async function answer(folder: string, url: string): Promise<string | null> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  const file = join(folder, normalize(path))
  if (!file.startsWith(folder)) return null
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory()) return answer(folder, `${path.replace(/\/$/, '')}/index.html`)
  return found?.isFile() ? file : null
}
