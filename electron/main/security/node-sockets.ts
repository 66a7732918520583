import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import type { BlockedRequests } from './blocked-requests'

/**
 * Node in the main process has a network of its own that Chromium's guards never see: http, https, tls and
 * fetch all end in `Socket.connect`, datagrams in `send`, names in `lookup` and `resolve`.
 */
export function blockNodeSockets(blocked: BlockedRequests): void {
  const refuseAs = (what: string) => () => {
    blocked.add(what)
    throw new Error('network access is disabled')
  }
  Object.assign(net.Socket.prototype, { connect: refuseAs('node:net') })
  Object.assign(dgram.Socket.prototype, { send: refuseAs('node:dgram'), connect: refuseAs('node:dgram') })
  for (const resolver of [dns, dns.promises])
    for (const name of Object.keys(resolver))
      if (/^(lookup|resolve|reverse)/.test(name)) Object.assign(resolver, { [name]: refuseAs('node:dns') })
}
