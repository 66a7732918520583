import type { FactKind, FactOfKind, SurveyResponse } from '@shared/domain/entities/facts'
import type { Evidence, SourceCell } from '@shared/domain/evidence/evidence'
import type { CountedKind, Figure } from '@shared/domain/evidence/figure'
import type { FigureColumn } from '@shared/domain/evidence/figure-summary'
import type { MetricOptions } from '@shared/domain/metrics/context'
import type { CivilDate } from '@shared/domain/values/civil-date'

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
  /** Imported records with hand edits on top: of one partner, or (partnerId null) all. */
  facts: {
    readonly ask: { readonly factKind: FactKind; readonly partnerId: string | null }
    readonly answer: readonly FactOfKind[FactKind][]
  }
  /** Answers of one survey wave. */
  responses: { readonly ask: { readonly surveyId: string }; readonly answer: readonly SurveyResponse[] }
  /** All that defends a figure; null when there is no such metric. */
  evidence: {
    readonly ask: {
      readonly metricId: string
      readonly partnerId: string | null
      readonly options?: MetricOptions
    }
    readonly answer: Evidence | null
  }
  /** Where each field of a record stands in the client's files. */
  cells: {
    readonly ask: { readonly kind: CountedKind; readonly id: string }
    readonly answer: readonly SourceCell[]
  }
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
