import { z } from '@shared/schema/zod'

/** Bytes up to a limit. `instanceof` is right on both sides: Electron rebuilds typed arrays in each realm. */
export const bytesUpTo = (limitBytes: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= limitBytes)
