import { z } from '@shared/schema/zod'

/** Bytes up to a limit. `instanceof` is right on both sides: Electron rebuilds typed arrays in each realm. */
export const bytesUpTo = (limitBytes: number) =>
  z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= limitBytes, { error: 'too many bytes' })
