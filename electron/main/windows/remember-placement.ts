import type { BrowserWindow } from 'electron'
import { readFileSync } from 'node:fs'
import { writeFileAtomically } from '../storage/atomic-file'
import { nodeFileSystem } from '../storage/file-system'
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
  let writing: Promise<unknown> = Promise.resolve()
  const save = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return
    const bytes = Buffer.from(JSON.stringify(placementOf(window)))
    // A disk that is full costs the window its memory, nothing else.
    writing = writing.then(() => writeFileAtomically(nodeFileSystem, path, bytes))
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

function placementOf(window: BrowserWindow): WindowPlacement {
  return {
    ...window.getNormalBounds(),
    maximised: window.isMaximized(),
    fullscreen: window.isFullScreen(),
    zoomPercent: zoomPercentOf(window.webContents)
  }
}
