import type { SurveyResponse } from '../../entities/facts'
import type { Survey, SurveyQuestion } from '../../entities/voice'
import { foldText } from '../../text/fold'
import { baseMark, type BaseMark } from '../minimum-group'
import { ratingsOf } from './satisfaction-by-area'

/** An area asked about twice: how much it matters, and how well it is done. */
export interface AreaPair {
  readonly importance: SurveyQuestion
  readonly performance: SurveyQuestion
}

/** What to do about an area (Martilla & James). */
export type Quadrant = 'fix-now' | 'keep' | 'low-priority' | 'overdone'

export interface ImportancePerformance {
  readonly pair: AreaPair
  /** Mean of the ratings, moved to 0–1 so that scales compare. */
  readonly importance: number
  readonly performance: number
  /** Respondents who rated it, on the question fewer rated. */
  readonly n: number
  readonly mark: BaseMark
  readonly quadrant: Quadrant
}

export interface ImportancePerformanceMap {
  readonly areas: readonly ImportancePerformance[]
  /** Where the axes cross: the means over all areas. */
  readonly cross: { readonly importance: number; readonly performance: number }
}

const importanceWords = /\b(how )?(important|importance)( (is|are|of|to you))*( to you)?\b/g
const performanceWords =
  /\b(how )?(satisfied|satisfaction|well|performance|perform|delivered?|rate)( (are|do|does|with|of|is|you|we|our|would))*\b/g

/**
 * Pairs of rating questions that ask for the importance of and the satisfaction with the same thing, found by their
 * wording ("How important is MDF?", "How satisfied are you with MDF?"). Nothing is guessed: the rest must be equal.
 */
export function importancePairs(survey: Survey): AreaPair[] {
  const ratings = survey.questions.filter(({ kind, scale }) => kind === 'rating' && scale !== null)
  const topics = (words: RegExp): Map<string, SurveyQuestion> =>
    new Map(
      ratings
        .filter(({ text }) => foldText(text).search(words) >= 0)
        .map((question) => [topicOf(question.text), question])
    )
  const performance = topics(performanceWords)
  return [...topics(importanceWords)].flatMap(([topic, importance]) => {
    const asked = performance.get(topic)
    return topic === '' || !asked || asked.id === importance.id ? [] : [{ importance, performance: asked }]
  })
}

function topicOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(importanceWords, ' ')
    .replace(performanceWords, ' ')
    .replace(/\b(the|with|of|you|your|our|is|are|to|for|by)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Areas by how much they matter and how well they are done, each over everybody who rated it: a mean over those who
 * rated both, set against the satisfaction with the area, would tell how the few others rated. The axes cross at the
 * means over all areas. Source: J. A. Martilla & J. C. James, Journal of Marketing 41 (1977). Null when nobody rated
 * a pair.
 */
export function importancePerformance(
  pairs: readonly AreaPair[],
  responses: readonly SurveyResponse[]
): ImportancePerformanceMap | null {
  const placed = pairs.flatMap((pair) => {
    const [importance, performance] = [
      ratingsOf(pair.importance, responses),
      ratingsOf(pair.performance, responses)
    ]
    const n = Math.min(importance.size, performance.size)
    if (n === 0) return []
    const levels = (question: SurveyQuestion, ratings: ReadonlyMap<string, number>): number =>
      mean([...ratings.values()].map((rating) => level(question, rating)))
    return [
      {
        pair,
        importance: levels(pair.importance, importance),
        performance: levels(pair.performance, performance),
        n,
        mark: baseMark(n)
      }
    ]
  })
  if (placed.length === 0) return null
  const cross = {
    importance: mean(placed.map((area) => area.importance)),
    performance: mean(placed.map((area) => area.performance))
  }
  return { cross, areas: placed.map((area) => ({ ...area, quadrant: quadrantOf(area, cross) })) }
}

function level({ scale }: SurveyQuestion, rating: number): number {
  return scale ? (rating - scale.low) / (scale.high - scale.low) : 0
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function quadrantOf(
  area: { readonly importance: number; readonly performance: number },
  cross: { readonly importance: number; readonly performance: number }
): Quadrant {
  const matters = area.importance >= cross.importance
  const isDoneWell = area.performance >= cross.performance
  if (matters) return isDoneWell ? 'keep' : 'fix-now'
  return isDoneWell ? 'overdone' : 'low-priority'
}
