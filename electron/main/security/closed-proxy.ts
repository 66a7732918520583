import type { Session } from 'electron'

/**
 * Below the request guard: should a request ever slip past it, the proxy it is sent to is a closed port on
 * this machine. Loopback addresses are not exempt.
 */
export function useClosedProxy(session: Session): void {
  void session.setProxy({
    mode: 'fixed_servers',
    proxyRules: '127.0.0.1:9',
    proxyBypassRules: '<-loopback>'
  })
}
