const MIB = 1024 * 1024

/** Limits both sides of the border rely on. */
export const ipcLimits = {
  /** Largest document or engagement file saved or opened in one call. */
  fileBytes: 512 * MIB,
  /** Largest piece of a snapshot in one append or read. */
  snapshotChunkBytes: 8 * MIB,
  /** Largest whole snapshot. */
  snapshotBytes: 2048 * MIB,
  /** Import hosts alive at the same time. */
  importHosts: 3,
  /** A file that needs more memory than this to parse is refused (bar R6). */
  importHostMemoryBytes: 1024 * MIB,
  /** Unless the caller asks for another wall-clock limit. */
  importHostWallClockMs: 120_000
} as const
