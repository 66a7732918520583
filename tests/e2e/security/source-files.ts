import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../../..')

/** The text of every source file below some folders, by path from the root. */
export function sourcesBelow(...folders: string[]): Map<string, string> {
  const sources = new Map<string, string>()
  for (const folder of folders)
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(ts|tsx|mjs|cjs|html)$/.test(entry)) {
        const path = join(folder, entry)
        sources.set(path, readFileSync(join(root, path), 'utf8'))
      }
  return sources
}

/** Which files hold a text that must not occur. */
export function filesWith(pattern: RegExp, sources: Map<string, string>): string[] {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([path]) => path)
}

export function packageFile(): { devDependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
}
