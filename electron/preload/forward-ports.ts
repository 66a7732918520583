import { ipcRenderer } from 'electron'
import { importHostPortChannel, projectorPortChannel } from '@shared/ipc/channel-names'
import { importHostPortMessage, type ImportHostPortMessage } from '@shared/ipc/import-host-port'
import { projectorPortMessage, type ProjectorPortMessage } from '@shared/ipc/projector-port'

/**
 * Hands a message port from the main process to this window's own page. A port cannot cross the context
 * bridge, so it travels as a window message, addressed to our own origin only.
 */
export function forwardImportHostPorts(): void {
  ipcRenderer.on(importHostPortChannel, (event, hostId: string) => {
    const message: ImportHostPortMessage = { type: importHostPortMessage, hostId }
    whenPageListens(() => window.postMessage(message, window.location.origin, event.ports))
  })
}

/** The same for the channel between the main window and the projector. */
export function forwardProjectorPorts(): void {
  ipcRenderer.on(projectorPortChannel, (event) => {
    const message: ProjectorPortMessage = { type: projectorPortMessage }
    whenPageListens(() => window.postMessage(message, window.location.origin, event.ports))
  })
}

/** Scripts of type module run before `load`: after it the page has its listener. */
function whenPageListens(action: () => void): void {
  if (document.readyState === 'complete') action()
  else window.addEventListener('load', action, { once: true })
}
