import type { Recommendation } from '../../entities/diagnosis'
import { isDimension, type Dimension } from '../dimension'
import { supportOf } from '../answer/compose-answer'
import type { RuleFinding } from '../finding'
import type { Scorecard } from '../scorecard'
import { findLibraryEntry, recommendationLibrary } from './library'
import type { LibraryEntry } from './library-entry'
import type { Phase } from './phase'
import type { Rating } from './rank-bands'

/** A recommendation as the board shows it: proposed by a rule or a gap, or kept by the consultant. */
export interface BoardItem extends Rating {
  readonly id: string
  readonly libraryId: string | null
  readonly title: string
  readonly text: string
  readonly phase: Phase
  readonly dimension: Dimension | null
  readonly ruleIds: readonly string[]
  readonly dependsOn: readonly string[]
  readonly state: Recommendation['state']
  readonly owner: string | null
  readonly dueOn: string | null
  /** Findings that speak for it. */
  readonly reasons: readonly RuleFinding[]
  /** Its dimension is at risk on the scorecard. */
  readonly isForGap: boolean
  /** Null: proposed by the workbench and never touched. */
  readonly record: Recommendation | null
}

const ownPhase: Phase = 'design'
/** A finding whose threshold lies inside its interval speaks half as loud. */
const inconclusiveSupport = 0.5
/** A gap on the scorecard alone is a sign, no proof. */
const gapConfidence = 2

const speaks = ({ outcome, isSwitchedOff }: RuleFinding): boolean =>
  !isSwitchedOff && (outcome === 'fires' || outcome === 'inconclusive')

/** How sure one can be that it helps, 1–5, from the best supported finding. */
function confidenceFrom(reasons: readonly RuleFinding[], isForGap: boolean): number {
  const supports = reasons.map(
    (finding) => supportOf(finding) * (finding.outcome === 'fires' ? 1 : inconclusiveSupport)
  )
  const best = Math.max(0, ...supports)
  const fromData = Math.min(5, Math.max(1, Math.round(1 + 4 * best)))
  return isForGap ? Math.max(gapConfidence, fromData) : fromData
}

interface Ground {
  readonly findings: ReadonlyMap<string, RuleFinding>
  readonly atRisk: ReadonlySet<Dimension>
}

const reasonsOf = (ruleIds: readonly string[], { findings }: Ground): RuleFinding[] =>
  ruleIds.flatMap((ruleId) => findings.get(ruleId) ?? []).filter(speaks)

/** None of its rules says that all is well: a clear rule would contradict the proposal. */
const isNotRefuted = (entry: LibraryEntry, { findings }: Ground): boolean =>
  !entry.ruleIds.some((ruleId) => findings.get(ruleId)?.outcome === 'clear')

function fromEntry(entry: LibraryEntry, record: Recommendation | null, ground: Ground): BoardItem {
  const reasons = reasonsOf(entry.ruleIds, ground)
  const isForGap = ground.atRisk.has(entry.dimension)
  return {
    id: entry.id,
    libraryId: entry.id,
    title: record?.title ?? entry.title,
    text: record?.text ?? entry.text,
    phase: record?.phase ?? entry.phase,
    dimension: entry.dimension,
    ruleIds: entry.ruleIds,
    dependsOn: record?.dependsOn ?? entry.dependsOn,
    impact: record?.impact ?? entry.impact,
    effort: record?.effort ?? entry.effort,
    confidence: record?.confidence ?? confidenceFrom(reasons, isForGap),
    state: record?.state ?? 'proposed',
    owner: record?.owner ?? null,
    dueOn: record?.dueOn ?? null,
    ...{ reasons, isForGap, record }
  }
}

function fromOwn(record: Recommendation, ground: Ground): BoardItem {
  const { dimension: named = '' } = record
  const dimension = isDimension(named) ? named : null
  return {
    ...{ id: record.id, libraryId: record.libraryId, title: record.title, text: record.text },
    ...{ impact: record.impact, effort: record.effort, confidence: record.confidence },
    ...{ ruleIds: record.ruleIds, state: record.state, owner: record.owner, dueOn: record.dueOn },
    phase: record.phase ?? ownPhase,
    dimension,
    dependsOn: record.dependsOn ?? [],
    reasons: reasonsOf(record.ruleIds, ground),
    isForGap: dimension !== null && ground.atRisk.has(dimension),
    record
  }
}

export interface BoardSource {
  readonly findings: readonly RuleFinding[]
  readonly scorecard: Scorecard | null
  readonly records: readonly Recommendation[]
}

/**
 * Everything that belongs on the board: library entries one of whose rules fires or is inconclusive, or whose
 * dimension is at risk with nothing speaking against them, and whatever the consultant has kept or written.
 */
export function boardItems({ findings, scorecard, records }: BoardSource): readonly BoardItem[] {
  const ground: Ground = {
    findings: new Map(findings.map((finding) => [finding.ruleId, finding])),
    atRisk: new Set(
      (scorecard?.dimensions ?? []).filter(({ rag }) => rag === 'red').map(({ dimension }) => dimension)
    )
  }
  const kept = new Map(records.map((record) => [record.id, record]))
  const known = recommendationLibrary.flatMap((entry) => {
    const record = kept.get(entry.id) ?? null
    const item = fromEntry(entry, record, ground)
    const isProposed = item.reasons.length > 0 || (item.isForGap && isNotRefuted(entry, ground))
    return record !== null || isProposed ? [item] : []
  })
  const own = records.filter(({ id }) => findLibraryEntry(id) === null)
  return [...known, ...own.map((record) => fromOwn(record, ground))]
}
