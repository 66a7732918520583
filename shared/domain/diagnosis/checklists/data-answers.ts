import type { Figure } from '../../evidence/figure'
import { unknownWords } from '../../evidence/reasons'
import { findMetric } from '../../metrics/registry'
import type { ClientAnswer } from '../checklist'
import { writeNumber } from '../rule-engine/write-number'
import type { WorkFact } from '../finding'
import type { WorkFactId } from '../rule'
import { workFactWords } from '../work-facts/work-fact-words'

/** What data answers are read from. */
export interface AnswerFacts {
  readonly locale: string
  readonly figure: (metricId: string, windowDays: number | null) => Figure | null
  readonly work: (id: WorkFactId) => WorkFact
}

export interface DataAnswer {
  /** Null: the data cannot say. */
  readonly answer: ClientAnswer | null
  readonly sentence: string
  readonly figures: readonly Figure[]
  /** The trailing window they were asked with; absent: each metric's own. */
  readonly windowDays?: number
}

type Reading = (facts: AnswerFacts) => DataAnswer

const silent: DataAnswer = { answer: null, sentence: '', figures: [] }

function figureWords(figure: Figure, locale: string): string {
  const title = findMetric(figure.metricId)?.definition.title ?? figure.metricId
  if (figure.value === null) return `${title}: unknown. ${unknownWords(figure.unknown?.reason ?? '')}`.trim()
  const value = writeNumber(figure.value, figure.unit, { locale, currency: figure.currency })
  const { numerator, denominator, unit } = figure
  const extent =
    unit === 'share' && numerator !== null && denominator !== null && Number.isInteger(numerator)
      ? ` (${writeNumber(numerator, 'count', { locale, currency: null })} of ${writeNumber(denominator, 'count', { locale, currency: null })})`
      : ''
  return `${title}: ${value}${extent}.`
}

/** Reads one figure; `judge` turns its value into an answer, or null where it is too close to call. */
const byFigure =
  (metricId: string, judge: (value: number, figure: Figure) => ClientAnswer | null): Reading =>
  (facts) => {
    const figure = facts.figure(metricId, null)
    if (figure === null) return silent
    const answer = figure.value === null ? null : judge(figure.value, figure)
    return { answer, sentence: figureWords(figure, facts.locale), figures: [figure] }
  }

/** "Every one" is yes, "none" is no, anything between is partly. */
const allOrNone = (value: number): ClientAnswer => (value >= 1 ? 'yes' : value <= 0 ? 'no' : 'partly')
const turned = (answer: ClientAnswer): ClientAnswer =>
  (({ yes: 'no', no: 'yes', partly: 'partly' }) as const)[answer]

/** A share against a limit; an interval that holds the limit says nothing. */
function atLeast(limit: number) {
  return (value: number, { interval }: Figure): ClientAnswer | null => {
    const low = interval?.low ?? value
    const high = interval?.high ?? value
    return low >= limit ? 'yes' : high < limit ? 'no' : null
  }
}

const topTenDays = 90

/** The ten best can be named once deals name partners with revenue in the window. */
const topTen: Reading = (facts) => {
  const figure = facts.figure('producing-partner-rate', topTenDays)
  if (figure === null) return silent
  const producing = figure.numerator ?? 0
  const reason = figure.unknown?.reason
  if (figure.value === null && reason !== 'no-partner-revenue') {
    const sentence = figureWords(figure, facts.locale)
    return { answer: null, sentence, figures: [figure], windowDays: topTenDays }
  }
  const sentence =
    producing > 0
      ? `Deals name ${producing} partners with revenue in 90 days${producing < 10 ? ', which is all there are' : ''}.`
      : 'No deal of the last 90 days names a partner with revenue.'
  return { answer: producing > 0 ? 'yes' : 'no', sentence, figures: [figure], windowDays: topTenDays }
}

/** The share can be reported when it is computable and nearly every open deal says where it came from. */
const sourcedShare: Reading = (facts) => {
  const share = facts.figure('partner-sourced-pipeline-share', null)
  if (share === null) return silent
  const known = facts.figure('source-known-share', null)
  const figures = [share, ...(known ? [known] : [])]
  const sentence = figures.map((figure) => figureWords(figure, facts.locale)).join(' ')
  if (share.value === null) {
    return { answer: share.unknown?.reason === 'no-attribution' ? 'no' : null, sentence, figures }
  }
  const isWhole = known?.value === null || known === null || known.value >= 0.95
  return { answer: isWhole ? 'yes' : 'partly', sentence, figures }
}

/** Coded answers on commercial terms prove that partners were heard, not that it was used: "partly" at the most. */
const termsHeard: Reading = (facts) => {
  const ids = ['raised-incentives-without-input', 'raised-misaligned-incentives']
  const figures = ids.flatMap((id) => facts.figure(id, null) ?? []).filter(({ value }) => value !== null)
  const heard = figures.filter(({ value }) => (value ?? 0) > 0)
  if (heard.length === 0) return silent
  const sentence = heard.map((figure) => figureWords(figure, facts.locale)).join(' ')
  return { answer: 'partly', sentence, figures: heard }
}

const byWork =
  (id: WorkFactId, judge: (value: number, of: number) => ClientAnswer | null): Reading =>
  (facts) => {
    const { value, of } = facts.work(id)
    const { title, absent } = workFactWords[id]
    if (value === null || of === null || of === 0) return { ...silent, sentence: absent }
    return { answer: judge(value, of), sentence: `${title}: ${value} of ${of}.`, figures: [] }
  }

const readings: Readonly<Record<string, Reading>> = {
  // A tier in the roster is not yet a structure, but a roster without any is none.
  'quick:structure': byWork('partners-with-tier', (value) => (value === 0 ? 'no' : null)),
  'quick:top-ten': topTen,
  'quick:sourced-share': sourcedShare,
  // The client may keep propositions elsewhere: none here says nothing.
  'quick:value-proposition': byWork('tier-one-propositions', (value, of) =>
    value === 0 ? null : allOrNone(value / of)
  ),
  'underperforming:leads': byFigure('active-lead-rate', atLeast(0.3)),
  'underperforming:heard-lately': byFigure('voice-age-days', (days) => (days <= 183 ? 'yes' : 'no')),
  'underperforming:economic-buyer': byFigure('economic-buyer-spoken', allOrNone),
  'building:terms-with-partners': termsHeard,
  'building:first-conversation': byFigure('first-conversation-30', allOrNone),
  'operating:tiers': byWork('partners-with-tier', (value, of) => allOrNone(value / of)),
  'operating:reviews-held': byFigure('qbr-coverage', allOrNone),
  'operating:pipeline-reviews': byFigure('pipeline-review-coverage', allOrNone),
  'operating:mdf-target': byFigure('mdf-without-pipeline', (value) => turned(allOrNone(value))),
  'dos:channel-conflict': byFigure('channel-conflict', (count) => (count === 0 ? 'yes' : 'no')),
  'symptoms:silent-start': byFigure('first-conversation-30', (value) => turned(allOrNone(value))),
  'symptoms:competitor-terms': byFigure('competitor-exits', (count) => (count > 0 ? 'yes' : 'no')),
  'symptoms:no-time': byFigure('partners-per-manager', (value) =>
    value > 50 ? 'yes' : value > 40 ? 'partly' : 'no'
  )
}

/** What the data say to a question, with the figures that say it. */
export const dataAnswer = (questionId: string, facts: AnswerFacts): DataAnswer =>
  readings[questionId]?.(facts) ?? silent
