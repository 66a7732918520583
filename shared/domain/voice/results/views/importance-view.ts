import type { Shown } from '../../confidentiality/shown'
import { shownBy } from '../../confidentiality/shown'
import type { BaseMark } from '../../minimum-group'
import { areaNames } from '../area-names'
import type { ResultsAsk } from '../ask'
import {
  importancePairs,
  importancePerformance,
  type AreaPair,
  type Quadrant
} from '../importance-performance'
import { standsIn, type ResultsStudy, type Wave } from '../results-study'
import { ratingFigure } from '../published-figures'

export interface ImportanceLine {
  readonly id: string
  /** Short, see `areaNames`. */
  readonly name: string
  /** The question about how well it is done. */
  readonly question: string
  /** The question about how much it matters. */
  readonly importanceQuestion: string
  readonly place: Shown<{
    /** Means moved to 0–1. */
    readonly importance: number
    readonly performance: number
    readonly n: number
    readonly mark: BaseMark
    readonly quadrant: Quadrant
  }>
}

export interface ImportanceView {
  readonly lines: readonly ImportanceLine[]
  /** Where the axes cross: the means over the areas shown; null when none is. */
  readonly cross: { readonly importance: number; readonly performance: number } | null
}

/** Areas by how much they matter and how well they are done. */
export function importanceView(study: ResultsStudy, wave: Wave, ask: ResultsAsk): Shown<ImportanceView> {
  const pairs = importancePairs(wave.survey)
  if (pairs.length === 0) return { status: 'empty' }
  const gates = pairs.map((pair) => gateOf(study, wave, { pair, cut: ask.cut }))
  const visible = pairs.filter((_, at) => gates[at]?.status === 'shown')
  const responses = wave.people.filter((person) => standsIn(person, ask.cut)).map(({ response }) => response)
  const map = importancePerformance(visible, responses)
  const names = areaNames(pairs.map(({ performance }) => performance))
  const placed = new Map(map?.areas.map((area) => [area.pair.performance.id, area]))
  return {
    status: 'shown',
    value: {
      cross: map?.cross ?? null,
      lines: pairs.map((pair, at) => {
        const gate = gates[at] ?? { status: 'empty' }
        const area = placed.get(pair.performance.id)
        return {
          id: pair.performance.id,
          name: names.get(pair.performance.id) ?? pair.performance.text,
          question: pair.performance.text,
          importanceQuestion: pair.importance.text,
          place:
            gate.status !== 'shown' ? gate : area ? { status: 'shown', value: area } : { status: 'empty' }
        }
      })
    }
  }
}

function gateOf(
  study: ResultsStudy,
  wave: Wave,
  { pair, cut }: { readonly pair: AreaPair; readonly cut: ResultsAsk['cut'] }
): Shown<null> {
  // The same people as the satisfaction with either question has: so it is decided with it, once.
  for (const question of [pair.importance, pair.performance]) {
    const verdict = study.publication(wave, ratingFigure(question)).verdict('respondent', cut)
    if (verdict.status !== 'shown') return shownBy(verdict, () => null)
  }
  return { status: 'shown', value: null }
}
