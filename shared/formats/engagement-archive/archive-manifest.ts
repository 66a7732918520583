import { z } from '../../schema/zod'

export const archiveFormat = 'tandem-engagement'
export const archiveVersion = 1
export const manifestName = 'manifest.json'

/** Closes the file: everything before the 64 digits is what they are the SHA-256 of. */
export const sealPrefix = 'tandem-sha256:'
export const sealBytes = sealPrefix.length + 64

const entryShape = z.strictObject({
  name: z.string(),
  /** Table its lines are records of; null for the bytes of a client's file. */
  table: z.string().nullable(),
  /** Records in it; 1 for a file. */
  count: z.number().int().nonnegative(),
  sizeBytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
})

/** What any version of the format says about itself. These fields never change their meaning. */
export const archiveHeader = z.looseObject({
  format: z.literal(archiveFormat),
  version: z.number().int().positive(),
  schemaVersion: z.number().int().positive()
})

export const archiveManifest = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  schemaVersion: z.number().int().positive(),
  engagementId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
  clientName: z.string(),
  title: z.string(),
  sequence: z.number().int().nonnegative(),
  createdAt: z.string(),
  /** Records per table. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  entries: z.array(entryShape)
})

export type ArchiveManifest = z.infer<typeof archiveManifest>
export type ArchiveEntry = z.infer<typeof entryShape>

/** What the writer is told about the engagement; the rest of the manifest it counts itself. */
export type ArchiveIdentity = Omit<ArchiveManifest, 'format' | 'version' | 'entries'>

/** Some records of one table, in the table's order. */
export interface TableChunk {
  readonly table: string
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

/** SHA-256 as lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
