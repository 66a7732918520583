import { BrowserWindow, nativeTheme, screen } from 'electron'
import { nearestZoom, setZoomPercent } from './zoom'
import { readPlacement } from './remember-placement'
import { placeWindow, smallestWindow } from './window-placement'
import { safePreferences } from './window-preferences'

/** The colour of the rail (visual design: tokens), so that the first frame does not flash. */
const background = { light: '#ECEEF2', dark: '#0D1117' } as const

/** The one window a consultant works in. Its title bar is drawn by the page; macOS keeps its three buttons. */
export function createMainWindow(files: { preload: string; windowState: string }): BrowserWindow {
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
  const { maximised, fullscreen, zoomPercent, ...bounds } = placeWindow(
    readPlacement(files.windowState),
    areas
  )
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : { frame: false }),
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: { ...safePreferences(files.preload), backgroundThrottling: false }
  })
  window.webContents.once('did-finish-load', () =>
    setZoomPercent(window.webContents, nearestZoom(zoomPercent))
  )
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    if (fullscreen) window.setFullScreen(true)
    window.show()
  })
  return window
}
