import type { WebContents } from 'electron'
import type { BlockedRequests } from './blocked-requests'
import { leavesTheMachine } from './navigation'

/** No page opens a window; the app's own windows are made by the main process. */
export function refuseNewWindows(contents: WebContents, blocked: BlockedRequests): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (leavesTheMachine(url)) blocked.add(url)
    return { action: 'deny' }
  })
}
