import { ipcRenderer, type IpcRendererEvent } from 'electron'
import type { EventName, EventPayloads } from '@shared/ipc/events'

/** A subscription to one event. Only the payload reaches the page: the event object would carry the sender. */
export function listen<Name extends EventName>(name: Name) {
  return (listener: (payload: EventPayloads[Name]) => void): (() => void) => {
    const onEvent = (_event: IpcRendererEvent, payload: EventPayloads[Name]): void => listener(payload)
    ipcRenderer.on(name, onEvent)
    return () => {
      ipcRenderer.removeListener(name, onEvent)
    }
  }
}
