import type { BrowserWindow } from 'electron'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { windowPlacement, type WindowPlacement } from './window-placement'
import { zoomPercentOf } from './zoom'

/** Moving a window fires many events a second. */
const settleMs = 400

/** The remembered placement; a file that is missing or makes no sense counts as never remembered. */
export function readPlacement(path: string): WindowPlacement | null {
  try {
    return windowPlacement.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Writes the window's placement shortly after each change. Returns a function for changes no event tells of. */
export function rememberPlacement(window: BrowserWindow, path: string): () => void {
  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return
    writePlacement(path, placementOf(window))
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, settleMs)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('enter-full-screen', saveSoon)
  window.on('leave-full-screen', saveSoon)
  window.on('close', () => {
    clearTimeout(timer)
    save()
  })
  return saveSoon
}

/** At once, because the last one is written while the app quits. */
function writePlacement(path: string, placement: WindowPlacement): void {
  try {
    writeFileSync(`${path}.partial`, JSON.stringify(placement))
    renameSync(`${path}.partial`, path)
  } catch {
    // A disk that is full costs the window its memory of where it was, nothing else.
  }
}

function placementOf(window: BrowserWindow): WindowPlacement {
  return {
    ...window.getNormalBounds(),
    maximised: window.isMaximized(),
    fullscreen: window.isFullScreen(),
    zoomPercent: zoomPercentOf(window.webContents)
  }
}
