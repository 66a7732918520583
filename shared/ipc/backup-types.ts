import { z } from '@shared/schema/zod'

/** Becomes part of a folder name, so it holds nothing a file system could read as a path. */
export const engagementIdText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)

export const sequenceNumber = z.number().int().nonnegative().max(999_999_999_999)

export const schemaVersionNumber = z.number().int().positive().max(9_999)

export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What the engagement's store must contain, kept outside the browser profile: at start the store is compared
 * with it, and a store that is emptier opens recovery instead of looking like a fresh engagement.
 */
export const engagementManifest = z.strictObject({
  engagementId: engagementIdText,
  name: z.string().max(500),
  schemaVersion: schemaVersionNumber,
  /** Number of the last commit. Orders everything; clocks do not. */
  sequence: sequenceNumber,
  /** Records per store. */
  counts: z.record(z.string().max(80), z.number().int().nonnegative()),
  /** Digest of the content at that commit, when the store computes one. */
  contentHash: z.string().max(128).optional()
})

export type EngagementManifest = z.infer<typeof engagementManifest>

/** As stored: with the moment it was written, for display only. */
export const storedManifest = engagementManifest.extend({ writtenAt: z.string() })

export type StoredManifest = z.infer<typeof storedManifest>

/** A verified copy of one engagement. All fields are read from its file name; `sizeMatches` from the file. */
export const snapshotEntry = z.strictObject({
  snapshotId: z.string(),
  engagementId: engagementIdText,
  sequence: sequenceNumber,
  schemaVersion: schemaVersionNumber,
  /** For display; ordering is by sequence. */
  savedAt: z.string(),
  sizeBytes: z.number().int().nonnegative(),
  sha256: sha256Text,
  sizeMatches: z.boolean()
})

export type SnapshotEntry = z.infer<typeof snapshotEntry>
