import { sameValue } from '../history/same-value'
import type { PartnerPlanning, PartnerPlanResult } from './plan-partners'
import { listedSource } from './plan-preview'
import type { Partner } from '../entities/partner'
import type { Provenance } from '../entities/provenance'

/**
 * Takes changes out of the plan that cancel out: a roster that names a partner twice with different words changes it
 * and changes it back. Returns the partners that end as they began.
 */
export function settlePartners(planning: PartnerPlanning): ReadonlySet<string> {
  const settled = new Set<string>()
  for (const [id, { before, after }] of planning.partners) {
    if (before === null) continue
    const net = withOwnOrigins(before, after)
    if (sameValue(before, net)) {
      settled.add(id)
      planning.partners.delete(id)
    } else planning.partners.set(id, { before, after: net })
  }
  return settled
}

/** A value that is as it was also keeps the note of where it came from. */
function withOwnOrigins(before: Partner, after: Partner): Partner {
  const provenance: Record<string, Provenance> = { ...after.provenance }
  for (const field of Object.keys(provenance)) {
    const name = field as keyof Partner
    if (!sameValue(before[name], after[name])) continue
    const origin = before.provenance[field]
    if (origin) provenance[field] = origin
    else delete provenance[field]
  }
  return { ...after, provenance }
}

/** The result of a roster with the lines of settled partners told as unchanged. */
export function withSettled(result: PartnerPlanResult, settled: ReadonlySet<string>): PartnerPlanResult {
  const back = result.lines.filter((line) => line.kind === 'changed' && settled.has(line.recordId ?? ''))
  if (back.length === 0) return result
  const isBack = new Set(back)
  const lines = result.lines.map((line) =>
    isBack.has(line)
      ? {
          ...line,
          kind: 'unchanged' as const,
          fields: line.fields.filter((one) => one.isKeptByHand === true)
        }
      : line
  )
  return {
    ...result,
    lines,
    preview: listedSource(lines),
    changes: result.changes.filter((one) => !back.some((line) => line.row === one.row)),
    confirmedPartners: [...new Set([...(result.confirmedPartners ?? []), ...settled])].filter((id) =>
      result.seen.has(id)
    ),
    changed: result.changed - back.length,
    unchanged: result.unchanged + back.length
  }
}
