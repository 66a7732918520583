import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Other people's software that re-opens our documents: on Debian, `npm test` installs it. */
export interface DocumentTools {
  /** A Python that has python-docx and openpyxl. */
  python: string
  /** LibreOffice, without windows. */
  soffice: string
  /** Turns a PDF into pictures (poppler). */
  pdftoppm: string
}

const canImport = (python: string): boolean => spawnSync(python, ['-c', 'import docx, openpyxl']).status === 0

function firstWorking(candidates: string[], works: (candidate: string) => boolean): string | undefined {
  return candidates.find(works)
}

function onPath(name: string): string | undefined {
  const found = spawnSync('which', [name], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : undefined
}

/**
 * The tools found on this machine, or what is missing, in words for a skipped test. Debian's Python is asked first:
 * a python3 earlier on the PATH does not see Debian's modules.
 */
export function findDocumentTools(): { tools: DocumentTools } | { missing: string } {
  const python = firstWorking(['/usr/bin/python3', 'python3'], canImport)
  const soffice = firstWorking(
    [onPath('soffice') ?? '', '/usr/lib/libreoffice/program/soffice'].filter(Boolean),
    existsSync
  )
  const pdftoppm = onPath('pdftoppm')
  if (python && soffice && pdftoppm) return { tools: { python, soffice, pdftoppm } }
  const missing = [
    !python && 'python3-docx and python3-openpyxl',
    !soffice && 'libreoffice-writer and libreoffice-calc',
    !pdftoppm && 'poppler-utils'
  ].filter(Boolean)
  return { missing: `not installed here: ${missing.join(', ')}` }
}
