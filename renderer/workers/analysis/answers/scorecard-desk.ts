import type { PartnerType } from '@shared/domain/entities/partner'
import { dimensions, type Dimension } from '@shared/domain/diagnosis/dimension'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import { costsOfDoingNothing } from '@shared/domain/diagnosis/gaps/cost-of-doing-nothing'
import type { Rule } from '@shared/domain/diagnosis/rule'
import type { IndicatorScore, Scorecard, VoiceScore } from '@shared/domain/diagnosis/scorecard'
import { composeScorecard, type EarlierScores } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import { earlierScores, lastSnapshot } from '@shared/domain/diagnosis/scorecard/earlier-scores'
import { exchangeVoices } from '@shared/domain/diagnosis/scorecard/exchange-voice'
import { practiceIndicator } from '@shared/domain/diagnosis/scorecard/practice-indicator'
import {
  rankedMetrics,
  rankPartners,
  type RankingBasis
} from '@shared/domain/diagnosis/scorecard/rank-partners'
import { scoreIndicators } from '@shared/domain/diagnosis/scorecard/score-indicators'
import { kindVoices, programmeVoices } from '@shared/domain/diagnosis/scorecard/voice-scores'
import type { ChangeSet } from '@shared/domain/history/change-set'
import type { MetricContext } from '@shared/domain/metrics/context'
import { partnerColumns } from '@shared/domain/metrics/partner-columns'
import { PartnerDependence } from '@shared/domain/metrics/recall/partner-dependence'
import { findMetric } from '@shared/domain/metrics/registry'
import type { ResultsStudy } from '@shared/domain/voice/results/results-study'
import type { AnswerOf, AskOf } from '../../../data/analysis/protocol'
import type { OpenEngagementStore } from '../../../data/store/open-store'
import { WatchedTables, type TableRecords } from './watched-tables'

const tableNames = ['scorecardJudgements', 'metricSnapshots', 'exchangeAudits', 'exchangeLines'] as const

type Records = TableRecords<(typeof tableNames)[number]>
type ByDimension<T> = ReadonlyMap<Dimension, readonly T[]>

/** What scorecards are made from besides the tables kept here. */
export interface ScorecardFacts {
  readonly context: MetricContext
  readonly study: ResultsStudy
  readonly rules: readonly Rule[]
  readonly findings: readonly RuleFinding[]
}

/** Indicators of partners, kept until a record or something else they are scored by changes. */
class PartnerIndicators {
  readonly #dependence = new PartnerDependence()
  readonly #scored = new Map<string, ByDimension<IndicatorScore>>()
  #of: MetricContext | null = null

  /** The indicators of a partner, scored when they are first asked for. */
  scored(context: MetricContext, partnerId: string): ByDimension<IndicatorScore> {
    this.#forgetDiffering(context)
    const known = this.#scored.get(partnerId)
    if (known) return known
    const scored = this.#dependence.read(context, () => scoreIn(context, partnerId))
    this.#scored.set(partnerId, scored)
    return scored
  }

  #forgetDiffering(context: MetricContext): void {
    if (this.#of === context) return
    this.#of = context
    const differing = this.#dependence.differing(context)
    if (differing === null) return this.#scored.clear()
    // A merged partner is scored by its survivor's records.
    const { partnerIndexOf } = context.facts
    for (const id of this.#scored.keys()) {
      if (differing.has(partnerIndexOf.get(id) ?? -1)) this.#scored.delete(id)
    }
  }
}

const ofProgramme = (context: MetricContext): ByDimension<IndicatorScore> => scoreIn(context, null)

function scoreIn(context: MetricContext, partnerId: string | null): ByDimension<IndicatorScore> {
  const { definitions } = context
  return scoreIndicators({
    ...{ partnerId, definitions },
    measure: (metricId, of) => {
      const metric = findMetric(metricId)
      return metric && { definition: metric.definition, figure: metric.compute(context, of) }
    }
  })
}

function withAdded<T>(
  groups: ByDimension<T>,
  dimension: Dimension,
  added: T | null | undefined
): ByDimension<T> {
  if (added === null || added === undefined) return groups
  return new Map(groups).set(dimension, [...(groups.get(dimension) ?? []), added])
}

/** What the worker holds for scorecards: judgements, snapshots and audits, read with the first question about them. */
export class ScorecardDesk {
  readonly #tables: WatchedTables<(typeof tableNames)[number]>
  /** By what one choice of options remembers. */
  readonly #indicators = new WeakMap<object, PartnerIndicators>()
  #exchange: ReadonlyMap<string, VoiceScore> | null = null
  #voices = new WeakMap<ResultsStudy, Map<PartnerType | 'programme' | null, ByDimension<VoiceScore>>>()

  constructor(store: Pick<OpenEngagementStore, 'all'>) {
    this.#tables = new WatchedTables(store, tableNames)
  }

  /** Takes commits in; true when a scorecard may differ from before. */
  apply(changeSets: readonly ChangeSet[]): boolean {
    const hasChanged = this.#tables.apply(changeSets).size > 0
    if (hasChanged) this.#exchange = null
    return hasChanged
  }

  /** The programme's scorecard, those of the partners asked for, and what doing nothing costs. */
  async scorecards(
    { partnerIds }: AskOf<'scorecards'>,
    from: ScorecardFacts
  ): Promise<AnswerOf<'scorecards'>> {
    const records = await this.#tables.records()
    const { definitions } = from.context
    const snapshot = lastSnapshot([...records.metricSnapshots.values()])
    const card = (partnerId: string | null): Scorecard =>
      this.#card(partnerId, records, from, snapshot && earlierScores(snapshot, partnerId, definitions))
    return {
      programme: card(null),
      partners: partnerIds.map(card),
      costs: costsOfDoingNothing((metricId) => findMetric(metricId)?.compute(from.context, null) ?? null)
    }
  }

  /** Totals of all signed partners, the lowest first; those without one come last. */
  async ranking(from: ScorecardFacts): Promise<AnswerOf<'scorecardRanking'>> {
    const records = await this.#tables.records()
    const { context } = from
    const columns = new Map(
      partnerColumns(context, rankedMetrics).map(({ metricId, value }) => [metricId, value])
    )
    const basis: RankingBasis = {
      partnerIds: context.facts.partners.map(({ id }) => id),
      valuesOf: (metricId) => columns.get(metricId) ?? null,
      voicesOf: (partnerId) => this.#partnerVoices(partnerId, records, from),
      judgements: records.scorecardJudgements,
      definitions: context.definitions
    }
    const places = context.roster().members.map(({ id }) => context.facts.partnerIndexOf.get(id) ?? -1)
    return rankPartners(basis, places)
  }

  #card(
    partnerId: string | null,
    records: Records,
    from: ScorecardFacts,
    earlier: EarlierScores | null
  ): Scorecard {
    const { context, study } = from
    const basis = {
      partnerId,
      indicators:
        partnerId === null
          ? withPractices(context.shared(ofProgramme), from)
          : this.#indicatorsOf(context).scored(context, partnerId),
      voices:
        partnerId === null
          ? this.#voicesOf(study, 'programme')
          : this.#partnerVoices(partnerId, records, from)
    }
    return composeScorecard(basis, records.scorecardJudgements, earlier)
  }

  #indicatorsOf({ recall }: MetricContext): PartnerIndicators {
    const known = this.#indicators.get(recall) ?? new PartnerIndicators()
    this.#indicators.set(recall, known)
    return known
  }

  #partnerVoices(
    partnerId: string,
    records: Records,
    { context, study }: ScorecardFacts
  ): ByDimension<VoiceScore> {
    const index = context.facts.partnerIndexOf.get(partnerId)
    const type = index === undefined ? null : (context.facts.partners[index]?.type ?? null)
    this.#exchange ??= exchangeVoices(
      [...records.exchangeAudits.values()],
      [...records.exchangeLines.values()]
    )
    return withAdded(this.#voicesOf(study, type), 'voice-and-exchange', this.#exchange.get(partnerId))
  }

  #voicesOf(study: ResultsStudy, of: PartnerType | 'programme' | null): ByDimension<VoiceScore> {
    const cache =
      this.#voices.get(study) ?? new Map<PartnerType | 'programme' | null, ByDimension<VoiceScore>>()
    this.#voices.set(study, cache)
    const known = cache.get(of)
    if (known) return known
    const voices = of === 'programme' ? programmeVoices(study) : kindVoices(study, of)
    cache.set(of, voices)
    return voices
  }
}

function withPractices(
  groups: ByDimension<IndicatorScore>,
  { rules, findings }: ScorecardFacts
): ByDimension<IndicatorScore> {
  const byRule = new Map(findings.map((finding) => [finding.ruleId, finding]))
  return dimensions.reduce(
    (all, dimension) => withAdded(all, dimension, practiceIndicator(dimension, rules, byRule)),
    groups
  )
}
