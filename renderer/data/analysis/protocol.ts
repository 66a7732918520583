import type { VoiceFacts } from '@shared/domain/deliverables/voice-findings/voice-facts'
import type { Diagnosis } from '@shared/domain/diagnosis/diagnosis'
import type { Dimension } from '@shared/domain/diagnosis/dimension'
import type { GapCost } from '@shared/domain/diagnosis/gaps/cost-of-doing-nothing'
import type { Scorecard } from '@shared/domain/diagnosis/scorecard'
import type { FactKind, FactOfKind, SurveyResponse } from '@shared/domain/entities/facts'
import type { Evidence, EvidenceLimits, SourceCell } from '@shared/domain/evidence/evidence'
import type { CountedKind, Figure } from '@shared/domain/evidence/figure'
import type { FigureColumn, FigureSummary } from '@shared/domain/evidence/figure-summary'
import type { AttributionEffects } from '@shared/domain/metrics/attribution-effects'
import type { SegmentCheck } from '@shared/domain/metrics/compare/segment-check'
import type { MetricOptions } from '@shared/domain/metrics/context'
import type { PortfolioFacts } from '@shared/domain/portfolio/portfolio-facts'
import type { CivilDate } from '@shared/domain/values/civil-date'
import type { Signing } from '@shared/domain/voice/confidentiality/quote-signings'
import type { ResultsAsk } from '@shared/domain/voice/results/ask'
import type { PartnerVoice } from '@shared/domain/voice/results/partner-voice'
import type { PublishedResults } from '@shared/domain/voice/results/publish-results'

/** What can be asked of the analysis worker. Plain data: it crosses a thread. */
export interface Queries {
  /** One figure, of the programme or of one partner; null when there is no such metric. */
  figure: {
    readonly ask: {
      readonly metricId: string
      readonly partnerId: string | null
      readonly options?: MetricOptions
    }
    readonly answer: Figure | null
  }
  /** The same metrics for every partner. */
  partnerFigures: {
    readonly ask: { readonly metricIds: readonly string[]; readonly options?: MetricOptions }
    readonly answer: { readonly partnerIds: readonly string[]; readonly columns: readonly FigureColumn[] }
  }
  /** Every metric of the whole programme, without the ids of its records. */
  programmeFigures: { readonly ask: Record<never, never>; readonly answer: readonly FigureSummary[] }
  /** All definitions of a partner's deal side by side. */
  attributionEffects: { readonly ask: Record<never, never>; readonly answer: AttributionEffects }
  /** The segments behind a partner-against-direct figure; null for any other metric. */
  segmentCheck: { readonly ask: { readonly metricId: string }; readonly answer: SegmentCheck | null }
  /** Imported records with hand edits on top: of one partner, or (partnerId null) all. */
  facts: {
    readonly ask: { readonly factKind: FactKind; readonly partnerId: string | null }
    readonly answer: readonly FactOfKind[FactKind][]
  }
  /** One record as it counts and as the client's files have it, without hand edits; null: there is none. */
  record: {
    readonly ask: { readonly factKind: FactKind; readonly id: string }
    readonly answer: {
      readonly now: FactOfKind[FactKind]
      readonly imported: FactOfKind[FactKind]
    } | null
  }
  /** Answers of one survey wave. */
  responses: { readonly ask: { readonly surveyId: string }; readonly answer: readonly SurveyResponse[] }
  /** All that defends a figure; null when there is no such metric. */
  evidence: {
    readonly ask: {
      readonly metricId: string
      readonly partnerId: string | null
      readonly options?: MetricOptions
      /** Absent: what a screen shows. */
      readonly limits?: EvidenceLimits
    }
    readonly answer: Evidence | null
  }
  /** Where each field of a record stands in the client's files. */
  cells: {
    readonly ask: { readonly kind: CountedKind; readonly id: string }
    readonly answer: readonly SourceCell[]
  }
  /** One view of the survey results as it may be published; null when there is no such wave. */
  voiceResults: { readonly ask: ResultsAsk; readonly answer: PublishedResults | null }
  /** What may be said beside a partner's name. */
  partnerVoice: { readonly ask: { readonly partnerId: string }; readonly answer: PartnerVoice }
  /** All that the Voice of Partner report says of the newest wave; null without a survey. */
  voiceFacts: { readonly ask: { readonly surveyId?: string | null }; readonly answer: VoiceFacts | null }
  /** Quote id → how it may be signed. */
  quoteSignings: {
    readonly ask: Record<never, never>
    readonly answer: Readonly<Record<string, Signing>>
  }
  /** What the portfolio weighs, per partner; null months: everything up to the as-of date. */
  portfolio: { readonly ask: { readonly revenueMonths: number | null }; readonly answer: PortfolioFacts }
  /** The programme's scorecard, those of the partners asked for, and what doing nothing costs. */
  scorecards: {
    readonly ask: { readonly partnerIds: readonly string[] }
    readonly answer: {
      readonly programme: Scorecard
      readonly partners: readonly Scorecard[]
      readonly costs: Readonly<Record<Dimension, GapCost>>
    }
  }
  /** Totals of all signed partners, the lowest first, unknown ones last. */
  scorecardRanking: {
    readonly ask: Record<never, never>
    readonly answer: readonly (Pick<Scorecard, 'total' | 'knownWeight'> & { readonly partnerId: string })[]
  }
  /** Rules, checklists and claims held against the engagement. */
  diagnosis: { readonly ask: Record<never, never>; readonly answer: Diagnosis }
  /** What there is to analyse, and as of when. */
  overview: { readonly ask: Record<never, never>; readonly answer: Overview }
}

export interface Overview {
  /** Null when the client stated none and the data have no dates. */
  readonly asOf: CivilDate | null
  /** True when the client or consultant stated it, false when it was read from the data. */
  readonly isAsOfStated: boolean
  readonly counts: Readonly<Record<FactKind, number>>
  /** Partners that stand for themselves (merged duplicates not counted). */
  readonly partnerCount: number
}

export type QueryKind = keyof Queries
export type AskOf<K extends QueryKind> = Queries[K]['ask']
export type AnswerOf<K extends QueryKind> = Queries[K]['answer']

export type Query = {
  readonly [K in QueryKind]: { readonly kind: K } & { readonly ask: AskOf<K> }
}[QueryKind]

/** To the worker. */
export type AnalysisRequest =
  | { readonly type: 'open'; readonly engagementId: string }
  | { readonly type: 'watch'; readonly id: number; readonly query: Query }
  | { readonly type: 'ask'; readonly id: number; readonly query: Query }
  | { readonly type: 'forget'; readonly id: number }

/** From the worker. */
export type AnalysisReply =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number | null; readonly detail: string }

/** One end of the line between screen and worker. */
export interface AnalysisPort {
  postMessage(message: AnalysisRequest): void
  onReply(listener: (reply: AnalysisReply) => void): void
  close(): void
}
