import type { BrowserWindow } from 'electron'
import type { WindowAction, WindowState } from '@shared/ipc/window-state'
import type { SendEvent } from '../ipc/send-event'
import { nextZoom, setZoomPercent, zoomPercentOf, type ZoomChange } from './zoom'

export type WindowControl = {
  readonly run: (action: WindowAction) => WindowState
  readonly zoom: (change: ZoomChange) => void
}

/** What the drawn title bar and the menu can do to the window; every change is told to the page. */
export function controlWindow(window: BrowserWindow, send: SendEvent, onZoomed: () => void): WindowControl {
  const { webContents } = window
  // Closing takes the page away first, and the window loses the focus after that.
  const tell = (): void => {
    if (!webContents.isDestroyed()) send('window.state', stateOf(window))
  }
  window.on('maximize', tell)
  window.on('unmaximize', tell)
  window.on('enter-full-screen', tell)
  window.on('leave-full-screen', tell)
  window.on('focus', tell)
  window.on('blur', tell)
  const zoom = (change: ZoomChange): void => {
    setZoomPercent(window.webContents, nextZoom(zoomPercentOf(window.webContents), change))
    onZoomed()
    tell()
  }
  const actions: Readonly<Record<WindowAction, () => void>> = {
    state: () => undefined,
    minimise: () => window.minimize(),
    maximise: () => (window.isMaximized() ? window.unmaximize() : window.maximize()),
    fullscreen: () => window.setFullScreen(!window.isFullScreen()),
    // After this call's answer has left, else the page waits for one that cannot come. By then the window may be gone.
    close: () => setImmediate(() => !window.isDestroyed() && window.close()),
    'zoom-in': () => zoom('in'),
    'zoom-out': () => zoom('out'),
    'zoom-reset': () => zoom('reset')
  }
  return {
    zoom,
    run(action) {
      actions[action]()
      return stateOf(window)
    }
  }
}

function stateOf(window: BrowserWindow): WindowState {
  return {
    maximised: window.isMaximized(),
    fullscreen: window.isFullScreen(),
    focused: window.isFocused(),
    zoomPercent: zoomPercentOf(window.webContents)
  }
}
