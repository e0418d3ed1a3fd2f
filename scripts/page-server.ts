import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A served document. */
export interface ServedPage {
  /** Full address with the real host: `http://labourlist.org/2020/04/…`. */
  url: string
  body: string | Uint8Array
  /** `text/html; charset=utf-8` unless told. */
  type?: string
  headers?: Record<string, string>
}

/** A request that reached the server, also to hosts that it has no page of. */
export interface SeenRequest {
  method: string
  url: string
}

export interface PageServer {
  port: number
  /** Every request since the start, or since pages were last set, in order. */
  requests: SeenRequest[]
  /** Serves these pages and no others from now on. */
  set(pages: ServedPage[]): void
  /** Adds a page, or replaces the one at its address. */
  add(page: ServedPage): void
  close(): Promise<void>
}

/** A browser that uses the server as its proxy asks with the full address, any other with path and Host. */
function requestedAddress({ url = '/', headers }: IncomingMessage): string {
  const { href } = new URL(url, `http://${headers.host}`)
  return href
}

/** Serves pages under their real host names on one free loopback port, to browsers that have it as their proxy. */
export async function servePages(pages: ServedPage[]): Promise<PageServer> {
  const byAddress = new Map(pages.map((page) => [page.url, page]))
  const requests: SeenRequest[] = []
  const server = createServer((request, response) => {
    const url = requestedAddress(request)
    requests.push({ method: request.method ?? 'GET', url })
    const page = byAddress.get(url)
    if (page) {
      response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      response.end(page.body)
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`No page at ${url}\n`)
    }
  })
  // Encrypted requests are refused, and seen.
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: `https://${request.url}` })
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    set(pages) {
      byAddress.clear()
      for (const page of pages) byAddress.set(page.url, page)
      requests.length = 0
    },
    add: (page) => byAddress.set(page.url, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
