import type { Session } from 'electron'

/** Files leave through the save dialog only, written whole or not at all. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
