import type { MetricSnapshot, PartnerSegment, PotentialScore } from '../../entities/diagnosis'
import type { Engagement } from '../../entities/engagement'
import type { ExchangeAudit } from '../../entities/exchange'
import type { Partner } from '../../entities/partner'
import type { FrictionItem, JointPlan } from '../../entities/plan'
import { addDays, type CivilDate } from '../../values/civil-date'
import type { WorkFact } from '../finding'
import type { WorkFactId } from '../rule'

/** What the workbench keeps besides the client's facts, as far as rules count it. */
export interface WorkRecords {
  readonly engagement: Pick<Engagement, 'exitCriterion' | 'plannedDays' | 'startedOn' | 'definitions'>
  readonly asOf: CivilDate | null
  readonly roster: readonly Partner[]
  readonly frictionItems: readonly FrictionItem[]
  readonly jointPlans: readonly JointPlan[]
  readonly partnerSegments: readonly PartnerSegment[]
  readonly potentialScores: readonly PotentialScore[]
  readonly metricSnapshots: readonly MetricSnapshot[]
  readonly exchangeAudits: readonly ExchangeAudit[]
  /** Partners that take part without selling; null where that cannot be told. */
  readonly engaged: () => readonly string[] | null
}

type Counted = Omit<WorkFact, 'id'>

const nothing: Counted = { value: null, of: null, partnerIds: [] }

const ofPartners = (records: readonly { readonly partnerId: string | null }[]): string[] => [
  ...new Set(records.flatMap(({ partnerId }) => partnerId ?? []))
]

/** A dispute about money, leads or care; "other" is not commercial. */
function openFriction({ frictionItems }: WorkRecords): Counted {
  const commercial = frictionItems.filter(({ area }) => area !== 'other')
  if (commercial.length === 0) return nothing
  const open = commercial.filter(({ resolvedOn }) => resolvedOn === null)
  const worst = [...open].sort((a, b) => b.severity - a.severity)
  return { value: open.length, of: commercial.length, partnerIds: ofPartners(worst) }
}

function unownedPlans({ jointPlans }: WorkRecords): Counted {
  if (jointPlans.length === 0) return nothing
  const isOwned = ({ isSignedOff, milestones }: JointPlan): boolean =>
    isSignedOff && milestones.some(({ owner, state }) => owner !== 'vendor' && state !== 'dropped')
  const unowned = jointPlans.filter((plan) => !isOwned(plan))
  return { value: unowned.length, of: jointPlans.length, partnerIds: ofPartners(unowned) }
}

const checkpointDays = [30, 60] as const

/** A checkpoint is met by a snapshot taken on its day or later. */
function missedCheckpoints({ engagement, asOf, metricSnapshots }: WorkRecords): Counted {
  if (asOf === null || asOf < engagement.startedOn) return nothing
  const due = checkpointDays.map((days) => addDays(engagement.startedOn, days)).filter((day) => day <= asOf)
  const missed = due.filter((day) => !metricSnapshots.some((snapshot) => snapshot.asOf >= day))
  return { value: missed.length, of: due.length, partnerIds: [] }
}

const potentialDimensions = 5

/** All five dimensions scored, each with evidence. */
function potentialScored({ potentialScores, roster }: WorkRecords): Counted {
  if (potentialScores.length === 0 || roster.length === 0) return nothing
  const scored = new Map<string, number>()
  for (const { partnerId, score, evidence } of potentialScores) {
    if (score === null || evidence.trim() === '') continue
    scored.set(partnerId, (scored.get(partnerId) ?? 0) + 1)
  }
  const isWhole = ({ id }: Partner): boolean => scored.get(id) === potentialDimensions
  const partnerIds = roster.filter((partner) => !isWhole(partner)).map(({ id }) => id)
  return { value: roster.length - partnerIds.length, of: roster.length, partnerIds }
}

function engagedNotExecuting({ engaged, roster }: WorkRecords): Counted {
  const ids = engaged()
  return ids === null || roster.length === 0
    ? nothing
    : { value: ids.length, of: roster.length, partnerIds: ids }
}

/** Tier 1 partners whose newest audit holds a value proposition. */
function tierOnePropositions({ roster, engagement, exchangeAudits }: WorkRecords): Counted {
  const tierOne = new Set(engagement.definitions.tierOne.map((tier) => tier.trim().toLowerCase()))
  const members = roster.filter(({ tier }) => tier !== null && tierOne.has(tier.trim().toLowerCase()))
  if (members.length === 0) return nothing
  const written = new Set(
    exchangeAudits
      .filter(({ proposition }) => (proposition?.text.trim() ?? '') !== '')
      .map(({ partnerId }) => partnerId)
  )
  const without = members.filter(({ id }) => !written.has(id)).map(({ id }) => id)
  return { value: members.length - without.length, of: members.length, partnerIds: without }
}

function partnersWithTier({ roster }: WorkRecords): Counted {
  const without = roster.filter(({ tier }) => (tier ?? '').trim() === '').map(({ id }) => id)
  // A list without any tier is a missing column as likely as a programme without tiers.
  if (without.length === roster.length) return nothing
  return { value: roster.length - without.length, of: roster.length, partnerIds: without }
}

const counts: Readonly<Record<WorkFactId, (records: WorkRecords) => Counted>> = {
  'open-friction': openFriction,
  'unowned-plans': unownedPlans,
  'planned-days': ({ engagement }) => ({ value: engagement.plannedDays, of: null, partnerIds: [] }),
  'missed-checkpoints': missedCheckpoints,
  'exit-criterion-missing': ({ engagement }) => ({
    value: engagement.exitCriterion.trim() === '' ? 1 : 0,
    ...{ of: null, partnerIds: [] }
  }),
  'core-size': ({ partnerSegments }) => {
    const core = partnerSegments.filter(({ isCore }) => isCore)
    return core.length === 0
      ? nothing
      : { value: core.length, of: null, partnerIds: core.map(({ id }) => id) }
  },
  'potential-scored': potentialScored,
  'engaged-not-executing': engagedNotExecuting,
  'tier-one-propositions': tierOnePropositions,
  'partners-with-tier': partnersWithTier
}

/** Counts what the workbench keeps for a rule. */
export const workFact = (id: WorkFactId, records: WorkRecords): WorkFact => ({ id, ...counts[id](records) })
