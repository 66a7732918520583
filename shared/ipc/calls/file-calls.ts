import { z } from '@shared/schema/zod'
import { bytesUpTo } from '../bytes'
import type { CallDefinition } from '../call'
import { isPlainFileName, savedFileKinds } from '../file-kinds'
import { ipcLimits } from '../limits'

const saveRequest = z
  .strictObject({
    suggestedName: z.string().refine(isPlainFileName),
    kind: z.enum(savedFileKinds),
    bytes: bytesUpTo(ipcLimits.fileBytes),
    /** From a `file-locked` error: save under the free name offered there, without a second dialog. */
    retryId: z.string().max(64).optional()
  })
  .refine((request) => request.suggestedName.toLowerCase().endsWith(`.${request.kind}`))

export const fileCalls = {
  /** Asks where, then writes whole or not at all. Answers with the file's name, never its path. */
  'files.saveAs': {
    request: saveRequest,
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), name: z.string(), sizeBytes: z.number().int() }),
      z.strictObject({ outcome: z.literal('cancelled') })
    ]),
    errors: [
      'disk-full',
      'file-locked',
      'permission-denied',
      'folder-missing',
      'name-not-allowed',
      'write-failed',
      'retry-expired'
    ]
  },
  /** Asks for a `.tandem` file and hands its bytes over; what they mean is checked in the renderer. */
  'files.openEngagementFile': {
    request: z.strictObject({}),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened'), name: z.string(), bytes: z.instanceof(Uint8Array) }),
      z.strictObject({ outcome: z.literal('cancelled') })
    ]),
    errors: ['file-too-large', 'file-unreadable']
  }
} as const satisfies Record<string, CallDefinition>
