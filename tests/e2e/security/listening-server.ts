import dgram from 'node:dgram'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that counts whatever reaches it, by TCP or UDP. */
export async function listeningServer(): Promise<{ port: number; hits: () => number; close: () => void }> {
  let hits = 0
  const tcp = http.createServer((_request, response) => response.end('x'))
  tcp.on('connection', () => (hits += 1))
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done))
  const { port } = tcp.address() as AddressInfo
  const udp = dgram.createSocket('udp4')
  udp.on('message', () => (hits += 1))
  await new Promise<void>((done) => udp.bind(port, '127.0.0.1', done))
  return {
    port,
    hits: () => hits,
    close: () => {
      tcp.close()
      udp.close()
    }
  }
}
