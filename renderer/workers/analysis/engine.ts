import { gatherVoice } from '@shared/domain/deliverables/voice-findings/gather-voice'
import type { FactKind } from '@shared/domain/entities/facts'
import type { ChangeSet } from '@shared/domain/history/change-set'
import { latestTrustworthyDate } from '@shared/domain/metrics/as-of'
import { defaultMetricOptions } from '@shared/domain/metrics/context'
import type { MetricContext, MetricOptions } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { recordAsImported, recordsAt } from '@shared/domain/metrics/facts/record-of'
import { once } from '@shared/domain/metrics/once'
import { partnerColumns } from '@shared/domain/metrics/partner-columns'
import type { RaisedBy } from '@shared/domain/metrics/programme/programme-inputs'
import { raisedBy, type Raised } from '@shared/domain/metrics/programme/raised-by'
import type { Metric } from '@shared/domain/metrics/metric'
import { codeMetrics } from '@shared/domain/metrics/raised-codes'
import { isRaisedMetric } from '@shared/domain/metrics/raised-themes'
import { findMetric } from '@shared/domain/metrics/registry'
import { dayNumber, type CivilDate } from '@shared/domain/values/civil-date'
import { partnerVoice } from '@shared/domain/voice/results/partner-voice'
import { publishResults } from '@shared/domain/voice/results/publish-results'
import type { ResultsStudy } from '@shared/domain/voice/results/results-study'
import { signQuotes } from '@shared/domain/voice/results/sign-quotes'
import type { OpenEngagementStore } from '../../data/store/open-store'
import type { AnswerOf, AskOf, Overview, Query, QueryKind } from '../../data/analysis/protocol'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { DiagnosisDesk, type DiagnosisFacts } from './answers/diagnosis-desk'
import { portfolioAnswer } from './answers/portfolio-desk'
import { attributionAnswer, programmeFigures, segmentAnswer } from './answers/metrics-desk'
import { ProgrammeDesk } from './answers/programme-desk'
import { ScorecardDesk, type ScorecardFacts } from './answers/scorecard-desk'
import { VoiceDesk } from './answers/voice-desk'
import { Contexts, type ContextFacts } from './contexts'
import { EngagementState } from './engagement-state'
import { evidenceOf } from './evidence-of'
import { cellsOf, type CellFinder } from './record-cells'
import { SourceTexts } from './source-texts'

/** Used where nothing has a date: figures that need one are unknown anyway. */
const noDate: CivilDate = '0001-01-01'

type Answers = { readonly [K in QueryKind]: (ask: AskOf<K>) => Promise<AnswerOf<K>> | AnswerOf<K> }

/** Who raised what, from one study of the answers. */
interface Themes {
  readonly of: ResultsStudy
  readonly asOf: CivilDate
  readonly by: () => Raised
  /** The share of each code, which no registry knows. */
  readonly metrics: ReadonlyMap<string, Metric>
}

const notRead: RaisedBy = { respondents: { status: 'none' }, partners: { status: 'none' } }
const nothingRead: Raised = { mode: () => notRead, code: () => notRead }

/** Which answers a commit may change: coding an answer moves only what is read from codings. */
export interface Touched {
  readonly figures: boolean
  readonly voice: boolean
  readonly scorecards: boolean
  readonly diagnosis: boolean
}

/** Questions about what partners said. */
const voiceKinds: readonly QueryKind[] = ['voiceResults', 'voiceFacts', 'partnerVoice', 'quoteSignings']

/** Questions about scorecards. */
const scorecardKinds: readonly QueryKind[] = ['scorecards', 'scorecardRanking']

/** Whether an answer holds figures that are read from codings, which move with every coded answer. */
function readsCodings({ kind, ask }: Query): boolean {
  if (kind === 'programmeFigures' || kind === 'diagnosis' || scorecardKinds.includes(kind)) return true
  return (kind === 'figure' || kind === 'evidence') && isRaisedMetric(ask.metricId)
}

export function isTouched({ kind, ask }: Query, { figures, voice, scorecards, diagnosis }: Touched): boolean {
  if (readsCodings({ kind, ask } as Query) && voice) return true
  if (kind === 'diagnosis') return diagnosis
  if (scorecardKinds.includes(kind)) return scorecards
  return voiceKinds.includes(kind) ? voice : figures
}

/** Folds one engagement's facts in memory and answers questions about them. */
export class AnalysisEngine {
  readonly #state: EngagementState
  readonly #texts: SourceTexts
  readonly #voice: VoiceDesk
  readonly #programme: ProgrammeDesk
  readonly #scorecards: ScorecardDesk
  readonly #diagnosis: DiagnosisDesk
  readonly #todayDay: number
  #facts: FactBase | null = null
  readonly #contexts = new Contexts()
  #themes: Themes | null = null

  constructor(store: OpenEngagementStore, today: CivilDate) {
    this.#state = new EngagementState(store)
    this.#texts = new SourceTexts(store)
    this.#voice = new VoiceDesk(store)
    this.#programme = new ProgrammeDesk(store)
    this.#scorecards = new ScorecardDesk(store)
    this.#diagnosis = new DiagnosisDesk(store)
    this.#todayDay = dayNumber(today)
  }

  /** Reads the engagement. */
  async load(): Promise<void> {
    await Promise.all([this.#state.load(), this.#programme.load()])
  }

  /** Takes commits in; says which answers may differ from before. */
  async apply(changeSets: readonly ChangeSet[]): Promise<Touched> {
    const facts = await this.#state.apply(changeSets)
    const figures = this.#programme.apply(changeSets) || facts
    if (figures) this.#contexts.renew()
    const voice = this.#voice.apply(changeSets) || figures
    if (voice) this.#diagnosis.forgetAnswer()
    const diagnosis = this.#diagnosis.apply(changeSets) || voice
    const scorecards = this.#scorecards.apply(changeSets) || voice || diagnosis
    return { figures, voice, scorecards, diagnosis }
  }

  /** Answers one question about the engagement as it stands now. */
  async answer(query: Query): Promise<unknown> {
    if (readsCodings(query)) await this.#readThemes()
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
    return this.#contexts.of(options, () => this.#contextFacts())
  }

  #contextFacts(): ContextFacts {
    const { engagement } = this.#state
    const facts = this.#base
    const asOf = this.#asOf().asOf ?? noDate
    const responses = () => this.#records('response', null) as AnswerOf<'responses'>
    const themes = (): Raised => this.#themes?.by() ?? nothingRead
    const raised: Raised = { mode: (mode) => themes().mode(mode), code: (codeId) => themes().code(codeId) }
    const programme = this.#programme.inputs({ facts, engagement, asOf, responses, raised })
    return { facts, definitions: engagement.definitions, asOf, programme }
  }

  readonly #answers: Answers = {
    figure: ({ metricId, partnerId, options }) =>
      this.#metric(metricId)?.compute(this.#context(options), partnerId) ?? null,
    partnerFigures: (ask) => this.#partnerFigures(ask),
    programmeFigures: () => programmeFigures(this.#context(), [...(this.#themes?.metrics.values() ?? [])]),
    attributionEffects: () => attributionAnswer(this.#context()),
    segmentCheck: ({ metricId }) => segmentAnswer(this.#context(), metricId),
    facts: ({ factKind, partnerId }) => this.#records(factKind, partnerId),
    record: ({ factKind, id }) => recordAsImported(factKind, this.#base.rows(factKind), id),
    responses: ({ surveyId }) => {
      const responses = this.#records('response', null) as AnswerOf<'responses'>
      return responses.filter((response) => response.surveyId === surveyId)
    },
    evidence: async ({ metricId, partnerId, options, limits }) => {
      const metric = this.#metric(metricId)
      if (!metric) return null
      const figure = metric.compute(this.#context(options), partnerId)
      const { definitions } = this.#state.engagement
      return evidenceOf(this.#finder, { metric, figure, definitions }, limits)
    },
    cells: (record) => cellsOf(this.#finder, record),
    voiceResults: async (ask) => publishResults(await this.#study(), ask),
    partnerVoice: async ({ partnerId }) => partnerVoice(await this.#study(), partnerId, this.#voice.quotes),
    voiceFacts: async ({ surveyId }) => gatherVoice(await this.#study(), this.#voice.quotes, surveyId),
    quoteSignings: async () => signQuotes(await this.#study(), this.#voice.quotes),
    portfolio: (ask) => portfolioAnswer(this.#context(ask), this.#asOf().asOf),
    scorecards: async (ask) => this.#scorecards.scorecards(ask, await this.#scorecardFacts()),
    scorecardRanking: async () => this.#scorecards.ranking(await this.#scorecardFacts()),
    diagnosis: () => this.#diagnosis.diagnosis(this.#diagnosisFacts()),
    overview: () => this.#overview()
  }

  async #scorecardFacts(): Promise<ScorecardFacts> {
    const findings = await this.#diagnosis.findings(this.#diagnosisFacts())
    return { context: this.#context(), study: await this.#study(), rules, findings }
  }

  #diagnosisFacts(): DiagnosisFacts {
    return {
      engagement: this.#state.engagement,
      asOf: this.#asOf().asOf,
      contextOf: (windowDays) =>
        this.#context(windowDays === null ? defaultMetricOptions : { ...defaultMetricOptions, windowDays })
    }
  }

  /** Codings are read before the first figure that counts them, and told anew when they change. */
  async #readThemes(): Promise<void> {
    const study = await this.#study()
    const asOf = this.#asOf().asOf ?? noDate
    if (this.#themes?.of === study && this.#themes.asOf === asOf) return
    const by = once(() => raisedBy(study, asOf))
    const made = codeMetrics(study.source.codes)
    const metrics = new Map(made.map((metric) => [metric.definition.id, metric]))
    this.#themes = { of: study, asOf, by, metrics }
  }

  /** A metric of the registry, or the share of one of the engagement's own codes. */
  #metric(metricId: string): Metric | null {
    return findMetric(metricId) ?? this.#themes?.metrics.get(metricId) ?? null
  }

  #study(): Promise<ResultsStudy> {
    return this.#voice.study({
      facts: this.#base,
      engagement: this.#state.engagement,
      responses: () => this.#records('response', null) as AnswerOf<'responses'>
    })
  }

  #partnerFigures({ metricIds, options }: AskOf<'partnerFigures'>): AnswerOf<'partnerFigures'> {
    const partnerIds = this.#base.partners.map((partner) => partner.id)
    return { partnerIds, columns: partnerColumns(this.#context(options), metricIds) }
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
