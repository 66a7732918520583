const MIB = 1024 * 1024

/** What a client's file may cost before it is refused with a reason. */
export interface ReadLimits {
  readonly fileBytes: number
  readonly zipEntries: number
  readonly inflatedBytes: number
  /** A single part that grows more than {@link inflationRatio} times is suspicious above this size. */
  readonly suspiciousBytes: number
  readonly inflationRatio: number
  readonly cells: number
  readonly characters: number
}

export const defaultReadLimits: ReadLimits = {
  fileBytes: 256 * MIB,
  zipEntries: 5000,
  inflatedBytes: 400 * MIB,
  suspiciousBytes: 64 * MIB,
  inflationRatio: 200,
  cells: 8_000_000,
  characters: 200_000_000
}
