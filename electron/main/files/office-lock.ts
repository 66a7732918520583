import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Whether Word, Excel or LibreOffice has this document open. They put an owner file beside it; on macOS and
 * Linux the system itself would let us replace the document under their hands, and their next save would
 * silently undo ours.
 */
export async function isOpenInOffice(path: string): Promise<boolean> {
  const folder = dirname(path)
  const found = await Promise.all(ownerFileNames(basename(path)).map((name) => exists(join(folder, name))))
  return found.includes(true)
}

/** Excel: `~$` before the name. Word: the same, but it eats up to two letters of a longer name. LibreOffice: `.~lock.`. */
export function ownerFileNames(name: string): string[] {
  const stemLength = name.replace(/\.[^.]*$/, '').length
  const eaten = Math.min(2, Math.max(0, stemLength - 6))
  return [`~$${name}`, `~$${name.slice(eaten)}`, `.~lock.${name}#`]
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  )
