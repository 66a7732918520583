import { z } from '../zod'

// Frozen with schema v1: a later shape gets a folder of its own and a migration. Words are spelled out here and not
// imported from the domain, which moves on.

export const idV1 = z.string().min(1)
export const civilDateV1 = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** ISO 8601 in UTC. */
export const instantV1 = z.string()
export const currencyV1 = z.string()

export const factValueV1 = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
export const answerValueV1 = z.union([z.string(), z.number(), z.array(z.string()), z.null()])

export const importTargetV1 = z.enum(['partner', 'deal', 'investment', 'activity', 'response', 'note'])
export const factKindV1 = z.enum(['deal', 'investment', 'activity', 'response', 'note'])

export const textSpanV1 = z.strictObject({ start: z.number(), end: z.number() })
