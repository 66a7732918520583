import { readFileSync } from 'node:fs'

interface AsarFolder {
  files: Record<string, AsarFolder | { size: number }>
}

const headerLengthAt = 12
const headerAt = 16

function filesOf(folder: AsarFolder, prefix: string): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? filesOf(entry, `${prefix}${name}/`) : [`${prefix}${name}`]
  )
}

/** The paths inside an asar archive, read from its header. */
export function asarFiles(archive: string): string[] {
  const bytes = readFileSync(archive)
  const header = bytes.toString('utf8', headerAt, headerAt + bytes.readUInt32LE(headerLengthAt))
  return filesOf(JSON.parse(header) as AsarFolder, '')
}
