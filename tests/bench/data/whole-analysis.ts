import { metrics } from '@shared/domain/metrics/registry'
import { sum } from '@shared/domain/values/sum'
import type { AnswerOf, Query } from '@renderer/data/analysis/protocol'
import type { AnalysisEngine } from '@renderer/workers/analysis/engine'

const ofProgramme = metrics.filter(({ definition }) => definition.scope !== 'partner')
const ofPartners = metrics.filter(({ definition }) => definition.scope !== 'programme')

const figureOf =
  (partnerId: string | null) =>
  ({ definition }: (typeof metrics)[number]): Query => ({
    kind: 'figure',
    ask: { metricId: definition.id, partnerId }
  })

/** What the screens of an engagement ask together: every figure, rule and scorecard. */
export function everyQuestion(): Query[] {
  return [
    ...ofProgramme.map(figureOf(null)),
    { kind: 'partnerFigures', ask: { metricIds: ofPartners.map(({ definition }) => definition.id) } },
    { kind: 'diagnosis', ask: {} },
    { kind: 'scorecards', ask: { partnerIds: [] } },
    { kind: 'scorecardRanking', ask: {} }
  ]
}

/** What one deal of a partner may change: every figure of the programme and of that partner, rules, their scorecards. */
export function questionsAbout(partnerId: string): Query[] {
  return [
    ...ofProgramme.map(figureOf(null)),
    ...ofPartners.map(figureOf(partnerId)),
    { kind: 'diagnosis', ask: {} },
    { kind: 'scorecards', ask: { partnerIds: [partnerId] } }
  ]
}

export type Values = Record<string, number | null>

/** What the figures of all partners come to, by metric: one number to hold against another computation. */
function addTotals(values: Values, { columns }: AnswerOf<'partnerFigures'>): void {
  for (const { metricId, value } of columns) {
    values[`${metricId} of partners`] = sum(value.filter((one) => !Number.isNaN(one)))
  }
}

function addRanking(values: Values, ranking: AnswerOf<'scorecardRanking'>): void {
  values['ranked partners'] = ranking.length
  values['ranked totals'] = sum(ranking.map(({ total }) => total ?? 0))
}

/** Answers all of them; the values of the figures by metric and partner. */
export async function answerAll(engine: AnalysisEngine, questions: readonly Query[]): Promise<Values> {
  const values: Values = {}
  for (const query of questions) {
    const answer = await engine.answer(query)
    if (query.kind === 'partnerFigures') addTotals(values, answer as AnswerOf<'partnerFigures'>)
    if (query.kind === 'scorecardRanking') addRanking(values, answer as AnswerOf<'scorecardRanking'>)
    if (query.kind !== 'figure') continue
    const { metricId, partnerId } = query.ask
    values[partnerId === null ? metricId : `${metricId} of ${partnerId}`] =
      (answer as AnswerOf<'figure'>)?.value ?? null
  }
  return values
}

/** CPU seconds of the process that some work takes. */
export async function cpuSecondsOf<T>(work: () => Promise<T>): Promise<readonly [seconds: number, done: T]> {
  const before = process.cpuUsage()
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1_000_000, done]
}
