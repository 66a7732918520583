import type { WebContents } from 'electron'
import type { EventName, EventPayloads } from '@shared/ipc/events'

/** Tells the page something, if it is still there to hear it. */
export type SendEvent = <Name extends EventName>(name: Name, payload: EventPayloads[Name]) => void

export function eventSender(page: () => WebContents | null): SendEvent {
  return (name, payload) => {
    const contents = page()
    if (contents !== null && !contents.isDestroyed()) contents.send(name, payload)
  }
}
