import type { SnapshotEntry } from '@shared/ipc/backup-types'

/** What a snapshot's file name states: all that is needed to list, order and verify it. */
export type SnapshotFacts = Omit<SnapshotEntry, 'snapshotId' | 'engagementId' | 'sizeMatches'>

const pattern = /^(\d{12})_v(\d{1,4})_(\d{8}T\d{9}Z)_(\d{1,12})_([0-9a-f]{64})\.tandem$/

/** File name and id of a snapshot. The sequence stands first, so that names sort by it. */
export function snapshotName(facts: SnapshotFacts): string {
  const sequence = String(facts.sequence).padStart(12, '0')
  const savedAt = facts.savedAt.replace(/[-:.]/g, '')
  return `${sequence}_v${facts.schemaVersion}_${savedAt}_${facts.sizeBytes}_${facts.sha256}.tandem`
}

/** The facts in a file name, or null when it is not a snapshot's. */
export function parseSnapshotName(name: string): SnapshotFacts | null {
  const match = pattern.exec(name)
  if (match === null) return null
  const [, sequence = '', schemaVersion = '', savedAt = '', sizeBytes = '', sha256 = ''] = match
  return {
    sequence: Number(sequence),
    schemaVersion: Number(schemaVersion),
    savedAt: isoMoment(savedAt),
    sizeBytes: Number(sizeBytes),
    sha256
  }
}

const isoMoment = (compact: string): string =>
  compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')
