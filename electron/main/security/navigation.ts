import type { WebContents } from 'electron'
import type { BlockedRequests } from './blocked-requests'

/** A page stays where it was loaded; reloading itself is all it may do. */
export function refuseNavigation(contents: WebContents, blocked: BlockedRequests): void {
  const refuse = (event: { preventDefault: () => void }, address: string): void => {
    event.preventDefault()
    if (leavesTheMachine(address)) blocked.add(address)
  }
  contents.on('will-navigate', (event, address) => {
    if (withoutHash(address) !== withoutHash(contents.getURL())) refuse(event, address)
  })
  contents.on('will-redirect', (event, address) => refuse(event, address))
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '')

/** Whether an address points at the network or the file system. */
export function leavesTheMachine(address: string): boolean {
  return /^(https?|wss?|ftp|file):/i.test(address)
}
