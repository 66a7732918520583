import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { partialSuffix } from './atomic-file'
import { engagementFolder, engagementsWithBackups, namesIn } from './backup-folders'

/** Removes what a crash left of unfinished backups. At start only: nobody is writing then. */
export async function sweepPartialFiles(backups: string): Promise<void> {
  for (const engagementId of await engagementsWithBackups(backups)) {
    const folder = engagementFolder(backups, engagementId)
    for (const name of await namesIn(folder))
      if (name.endsWith(partialSuffix)) await rm(join(folder, name), { force: true })
  }
}
