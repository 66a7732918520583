import type { Session } from 'electron'
import type { BlockedRequests } from './blocked-requests'

/** Schemes that never leave the machine. Everything else does, or reads files past the app: handler. */
const localSchemes = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Whether a request may be sent: our own pages, and in development the development server. */
export function isLocalRequest(address: string, developmentServer: URL | null): boolean {
  const url = parsed(address)
  if (url === null) return false
  if (localSchemes.has(url.protocol)) return true
  return (
    developmentServer !== null && url.host === developmentServer.host && /^(http|ws)s?:$/.test(url.protocol)
  )
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** Cancels and counts every request of this session that would leave the app. */
export function blockRequests(
  session: Session,
  blocked: BlockedRequests,
  developmentServer: URL | null
): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const local = isLocalRequest(details.url, developmentServer)
    if (!local) blocked.add(details.url)
    decide({ cancel: !local })
  })
}
