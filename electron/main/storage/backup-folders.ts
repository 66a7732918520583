import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileSystem } from './file-system'

/** Before an id, so that no engagement can bear a name that Windows reserves. */
const folderPrefix = 'e-'

export function engagementFolder(backups: string, engagementId: string): string {
  return join(backups, folderPrefix + engagementId)
}

/** Makes an engagement's backup folder last through a power cut before anything is written into it. */
export async function ensureEngagementFolder(
  files: FileSystem,
  backups: string,
  engagementId: string
): Promise<void> {
  const created = await mkdir(engagementFolder(backups, engagementId), { recursive: true })
  if (created !== undefined) await files.syncFolder(backups)
}

/** Ids of all engagements that have a backup folder; none when there is no backup folder at all. */
export async function engagementsWithBackups(backups: string): Promise<string[]> {
  const names = await namesIn(backups)
  return names.filter((name) => name.startsWith(folderPrefix)).map((name) => name.slice(folderPrefix.length))
}

/** Names in a folder; a folder that does not exist is empty, one that cannot be read throws. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
