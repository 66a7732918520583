import type { FactKind } from '@shared/domain/entities/facts'
import type { ChangeSet } from '@shared/domain/history/change-set'
import { packFigures } from '@shared/domain/evidence/figure-summary'
import { latestTrustworthyDate } from '@shared/domain/metrics/as-of'
import { defaultMetricOptions, metricContext } from '@shared/domain/metrics/context'
import type { MetricContext, MetricOptions } from '@shared/domain/metrics/context'
import { foldFacts, type FactBase } from '@shared/domain/metrics/facts/fact-base'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import { findMetric } from '@shared/domain/metrics/registry'
import { dayNumber, type CivilDate } from '@shared/domain/values/civil-date'
import type { OpenEngagementStore } from '../../data/store/open-store'
import type { AnswerOf, AskOf, Overview, Query, QueryKind } from '../../data/analysis/protocol'
import { EngagementState } from './engagement-state'
import { evidenceOf } from './evidence-of'
import { cellsOf, type CellFinder } from './record-cells'
import { SourceTexts } from './source-texts'

/** Used where nothing has a date: figures that need one are unknown anyway. */
const noDate: CivilDate = '0001-01-01'

type Answers = { readonly [K in QueryKind]: (ask: AskOf<K>) => Promise<AnswerOf<K>> | AnswerOf<K> }

/** Folds one engagement's facts in memory and answers questions about them. */
export class AnalysisEngine {
  readonly #state: EngagementState
  readonly #texts: SourceTexts
  readonly #todayDay: number
  #facts: FactBase | null = null
  #contexts = new Map<string, MetricContext>()

  constructor(store: OpenEngagementStore, today: CivilDate) {
    this.#state = new EngagementState(store)
    this.#texts = new SourceTexts(store)
    this.#todayDay = dayNumber(today)
  }

  /** Reads the engagement. */
  load(): Promise<void> {
    return this.#state.load()
  }

  /** Takes commits in; true when answers may differ from before. */
  async apply(changeSets: readonly ChangeSet[]): Promise<boolean> {
    const hasChanged = await this.#state.apply(changeSets)
    if (hasChanged) this.#contexts = new Map()
    return hasChanged
  }

  /** Answers one question about the engagement as it stands now. */
  async answer(query: Query): Promise<unknown> {
    const answer = this.#answers[query.kind] as (ask: Query['ask']) => unknown
    return await answer(query.ask)
  }

  get #base(): FactBase {
    const { sources } = this.#state
    if (this.#facts?.sources !== sources) this.#facts = foldFacts(sources, this.#facts)
    return this.#facts
  }

  get #finder(): CellFinder {
    return { facts: this.#base, runs: this.#state.runs, texts: this.#texts }
  }

  #asOf(): Pick<Overview, 'asOf' | 'isAsOfStated'> {
    const stated = this.#state.engagement.asOf
    if (stated !== null) return { asOf: stated, isAsOfStated: true }
    return { asOf: latestTrustworthyDate(this.#base, this.#todayDay), isAsOfStated: false }
  }

  #context(options: MetricOptions = defaultMetricOptions): MetricContext {
    const key = String(options.revenueMonths)
    const known = this.#contexts.get(key)
    if (known) return known
    const { definitions } = this.#state.engagement
    const context = metricContext(this.#base, definitions, this.#asOf().asOf ?? noDate, options)
    this.#contexts.set(key, context)
    return context
  }

  readonly #answers: Answers = {
    figure: ({ metricId, partnerId, options }) =>
      findMetric(metricId)?.compute(this.#context(options), partnerId) ?? null,
    partnerFigures: (ask) => this.#partnerFigures(ask),
    facts: ({ factKind, partnerId }) => this.#records(factKind, partnerId),
    responses: ({ surveyId }) => {
      const responses = this.#records('response', null) as AnswerOf<'responses'>
      return responses.filter((response) => response.surveyId === surveyId)
    },
    evidence: async ({ metricId, partnerId, options }) => {
      const metric = findMetric(metricId)
      if (!metric) return null
      const figure = metric.compute(this.#context(options), partnerId)
      return evidenceOf(this.#finder, metric, figure, this.#state.engagement.definitions)
    },
    cells: (record) => cellsOf(this.#finder, record),
    overview: () => this.#overview()
  }

  #partnerFigures({ metricIds, options }: AskOf<'partnerFigures'>): AnswerOf<'partnerFigures'> {
    const context = this.#context(options)
    const partnerIds = this.#base.partners.map((partner) => partner.id)
    const columns = metricIds.flatMap((metricId) => {
      const metric = findMetric(metricId)
      return (metric && packFigures(partnerIds.map((id) => metric.compute(context, id)))) ?? []
    })
    return { partnerIds, columns }
  }

  #records(kind: FactKind, partnerId: string | null): AnswerOf<'facts'> {
    const facts = this.#base
    const rows = facts.rows(kind)
    if (partnerId === null) return recordsAt(kind, rows, rows.ids.keys())
    const partnerIndex = facts.partnerIndexOf.get(partnerId)
    return partnerIndex === undefined
      ? []
      : recordsAt(kind, rows, facts.links(kind).byPartner.of(partnerIndex))
  }

  #overview(): Overview {
    const facts = this.#base
    const count = (kind: FactKind): number => facts.rows(kind).ids.length
    return {
      ...this.#asOf(),
      counts: {
        deal: count('deal'),
        investment: count('investment'),
        activity: count('activity'),
        response: count('response'),
        note: count('note')
      },
      partnerCount: facts.partners.length
    }
  }
}
