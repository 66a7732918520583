import { stat } from 'node:fs/promises'
import { extname } from 'node:path'

const highestNumber = 99

/** The first free name of the form "Report (2).docx" beside a file, or null when there are too many already. */
export async function numberedPathBeside(path: string): Promise<string | null> {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  for (let number = 2; number <= highestNumber; number += 1) {
    const candidate = `${stem} (${number})${extension}`
    const isFree = await stat(candidate).then(
      () => false,
      () => true
    )
    if (isFree) return candidate
  }
  return null
}
