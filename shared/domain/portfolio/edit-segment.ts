import type { PartnerSegment } from '../entities/diagnosis'
import type { SegmentName } from '../entities/portfolio'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { segmentWords } from './segment-proposal'

type Named = { readonly id: string; readonly name: string }

/** The record without the mark of a proposal: settled by hand. */
function settled(id: string, before: PartnerSegment | null, patch: Partial<PartnerSegment>): PartnerSegment {
  return {
    id,
    segment: patch.segment ?? before?.segment ?? 'passive',
    isCore: patch.isCore ?? before?.isCore ?? false,
    reason: patch.reason ?? before?.reason ?? ''
  }
}

/** Settles the segment of a partner by hand; the reason is the proposal's own where none was written. */
export function settleSegment(
  partner: Named,
  before: PartnerSegment | null,
  to: { readonly segment: SegmentName; readonly reason: string }
): ChangeDraft {
  const after = settled(partner.id, before, to)
  return draft(
    'portfolio.segment-settled',
    { partner: partner.name, segment: segmentWords[to.segment].name },
    [change('partnerSegments', before, after)]
  )
}

/** Writes down why a partner is in its segment. */
export const reasonSegment = (partner: Named, before: PartnerSegment, reason: string): ChangeDraft =>
  draft('portfolio.segment-reasoned', { partner: partner.name }, [
    change('partnerSegments', before, { ...before, reason })
  ])

/** Opens the segment again: what the data propose counts. A core partner stays in the core. */
export function reopenSegment(partner: Named, before: PartnerSegment): ChangeDraft {
  const after = before.isCore ? { ...before, isProposal: true } : null
  return draft('portfolio.segment-reopened', { partner: partner.name }, [
    change('partnerSegments', before, after)
  ])
}

export interface CoreChange {
  readonly partner: Named
  readonly before: PartnerSegment | null
  /** What the data propose, kept with the record while nobody has settled a segment. */
  readonly proposed: SegmentName | null
}

function inCore({ partner, before, proposed }: CoreChange, isCore: boolean): PartnerSegment | null {
  const isOpen = before === null || before.isProposal === true
  if (!isOpen) return { ...before, isCore }
  if (!isCore) return null
  return {
    id: partner.id,
    segment: proposed ?? 'passive',
    isCore,
    reason: before?.reason ?? '',
    isProposal: true
  }
}

/** Takes one partner into the core, or out of it. */
export const chooseCore = (each: CoreChange, isCore: boolean): ChangeDraft =>
  draft(isCore ? 'portfolio.core-added' : 'portfolio.core-removed', { partner: each.partner.name }, [
    change('partnerSegments', each.before, inCore(each, isCore))
  ])

/** Sets the whole core in one step: those given are in, everybody else is out. */
export function setCore(all: readonly CoreChange[], core: ReadonlySet<string>): ChangeDraft | null {
  const changes = all.flatMap((each) => {
    const isCore = core.has(each.partner.id)
    if ((each.before?.isCore ?? false) === isCore) return []
    return [change('partnerSegments', each.before, inCore(each, isCore))]
  })
  return changes.length === 0 ? null : draft('portfolio.core-set', { count: core.size }, changes)
}

/** Settles many partners on what the data propose, in one step. */
export function settleProposals(
  all: readonly (Named & { before: PartnerSegment | null; segment: SegmentName; reason: string })[]
): ChangeDraft | null {
  if (all.length === 0) return null
  return draft(
    'portfolio.segments-settled',
    { count: all.length },
    all.map(({ id, before, segment, reason }) =>
      change('partnerSegments', before, settled(id, before, { segment, reason }))
    )
  )
}
