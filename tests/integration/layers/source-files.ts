import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string
  text: string
  lines: number
}

/** Every source file below some rooms of the house. */
export function sourceFiles(rooms: string[], pattern = /\.(ts|tsx|mjs|cjs|css)$/): SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => {
        const full = join(entry.parentPath, entry.name)
        const text = readFileSync(full, 'utf8')
        const path = full.slice(root.length + 1).replaceAll('\\', '/')
        return { path, text, lines: text.split('\n').length - 1 }
      })
  )
}
