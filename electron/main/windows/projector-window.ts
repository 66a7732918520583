import { BrowserWindow, MessageChannelMain, screen, session, type WebContents } from 'electron'
import { projectorArgument, projectorPortChannel } from '@shared/ipc/channel-names'
import type { IpcResult } from '@shared/ipc/errors'
import { fail, succeed } from '../ipc/result'
import type { SendEvent } from '../ipc/send-event'
import { projectorSite, serveSite } from '../security/protocol-app'
import { safePreferences } from './window-preferences'

const partition = 'projector'
/** The smallest projector still met (experience.md). */
const smallest = { width: 1280, height: 720 } as const

export type ProjectorSurroundings = {
  readonly page: string
  readonly files: { readonly preload: string; readonly pages: string }
  readonly mainWindow: () => BrowserWindow
  readonly send: SendEvent
}

export type Projector = {
  readonly open: () => Promise<IpcResult<{ isOnSecondScreen: boolean }, 'projector-failed'>>
  readonly close: () => void
}

/** A screen that is not the one the laptop works on, or null. */
function secondScreen(main: BrowserWindow): Electron.Rectangle | null {
  const own = screen.getDisplayMatching(main.getBounds()).id
  return screen.getAllDisplays().find((display) => display.id !== own)?.bounds ?? null
}

/**
 * The projector's window: a process, an origin and an in-memory session of its own, so that it cannot reach the
 * store. It shows the scenes that come through its port and has no other power.
 */
function createWindow(around: ProjectorSurroundings, place: Electron.Rectangle | null): BrowserWindow {
  const bounds = place ?? { ...smallest }
  return new BrowserWindow({
    ...bounds,
    useContentSize: place === null,
    fullscreen: place !== null,
    autoHideMenuBar: true,
    title: 'Workshop',
    backgroundColor: '#FFFFFF',
    webPreferences: {
      ...safePreferences(around.files.preload),
      partition,
      additionalArguments: [projectorArgument],
      backgroundThrottling: false,
      webgl: false
    }
  })
}

function connect(main: WebContents, projector: WebContents): void {
  const { port1, port2 } = new MessageChannelMain()
  main.postMessage(projectorPortChannel, null, [port1])
  projector.postMessage(projectorPortChannel, null, [port2])
}

/** Opens and closes the one projector window; opening it again connects it anew. */
export function createProjector(around: ProjectorSurroundings): Projector {
  let window: BrowserWindow | null = null
  let isServed = false
  const close = (): void => {
    if (window && !window.isDestroyed()) window.destroy()
    window = null
  }
  return {
    close,
    async open() {
      close()
      if (!isServed) serveSite(session.fromPartition(partition), projectorSite(around.files.pages))
      isServed = true
      const main = around.mainWindow()
      const place = secondScreen(main)
      const opened = createWindow(around, place)
      window = opened
      opened.setMenu(null)
      opened.on('closed', () => {
        if (window === opened) window = null
        around.send('projector.closed', {})
      })
      try {
        await opened.loadURL(around.page)
      } catch {
        close()
        return fail('projector-failed', {})
      }
      if (opened.isDestroyed()) return fail('projector-failed', {})
      connect(main.webContents, opened.webContents)
      // Keys stay with the facilitator: the room's window only shows.
      main.focus()
      return succeed({ isOnSecondScreen: place !== null })
    }
  }
}
