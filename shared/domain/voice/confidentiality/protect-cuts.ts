import { isTooSmall } from '../minimum-group'
import { hasCompanies, minimumOf, sizeOf, type CompanyOf, type ConfidentialityRule, type Cut } from './cut'
import { commentLeaks, scoreLeaks, type CutsTogether, type Leak } from './leaks'
import { alikeGroups } from './published-cuts'

/** What may be done with a cut, and why not. */
export type Verdict =
  | { readonly status: 'shown' }
  /** Nobody is in it: "no data", which is not the same as hidden. */
  | { readonly status: 'empty' }
  | {
      readonly status: 'hidden'
      readonly reason: 'too-few-people' | 'too-few-companies'
      /** Shown as "fewer than 5"; the number itself is not. */
      readonly minimum: number
    }
  | {
      readonly status: 'hidden'
      /** Large enough, but with these other cuts a smaller group could be worked out from it. */
      readonly reason: 'would-reveal'
      readonly minimum: number
      /** Ids of the cuts it would be set against. */
      readonly against: readonly string[]
    }
  | {
      readonly status: 'hidden'
      /** So many cuts of so few people that nothing can be vouched for. */
      readonly reason: 'too-many-cuts'
      readonly minimum: number
    }

/**
 * Decides for all cuts that are published together (every table, chart and list of a document; a filtered screen and
 * the whole) which may be shown, so that no group of fewer people or companies than the minimum is shown, nor can be
 * worked out by adding and subtracting what is shown. Cuts under the minimum are hidden first; then, as long as
 * anything gives a smaller group away, the smallest cut that takes part in it; last, cuts that turn out to be safe
 * are shown again. Totals go only when nothing else helps. Each figure is decided alone first, then all figures of a
 * measure together. The same cuts always get the same verdicts.
 */
export function protectCuts(
  cuts: readonly Cut[],
  companyOf: CompanyOf,
  rule: ConfidentialityRule
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  const standing: Cut[] = []
  for (const cut of cuts) {
    if (verdicts.has(cut.id)) throw new Error(`two cuts are called ${cut.id}`)
    const verdict = verdictAlone(cut, companyOf, minimumOf(rule, cut.kind))
    verdicts.set(cut.id, verdict)
    if (verdict.status === 'shown') standing.push(cut)
  }
  const companies = hasCompanies(companyOf) ? companyOf : null
  for (const measure of grouped(standing, ({ kind, measure: name }) => [kind, name])) {
    const [{ kind } = { kind: 'score' as const }] = measure
    const together: CutsTogether = {
      ...{ cuts: measure, alike: alikeGroups(measure, companies), order: firstToGo(measure) },
      ...{ hasCompanies: companies !== null, minimum: minimumOf(rule, kind) }
    }
    const isShown = ({ id }: Cut): boolean => verdicts.get(id)?.status === 'shown'
    const figures = grouped(measure, ({ figure = '' }) => [figure])
    for (const cuts of figures.length > 1 ? [...figures, measure] : figures) {
      for (const { cut, leak } of hideUntilSafe(together, cuts.filter(isShown))) {
        verdicts.set(cut.id, verdictOf(leak, cut, together.minimum))
      }
    }
  }
  return verdicts
}

/** Cuts by some of what they say, in order of ids, so that the order in which tables were made decides nothing. */
function grouped(cuts: readonly Cut[], by: (cut: Cut) => readonly string[]): readonly (readonly Cut[])[] {
  const groups = new Map<string, Cut[]>()
  for (const cut of [...cuts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = JSON.stringify(by(cut))
    const group = groups.get(key)
    if (group) group.push(cut)
    else groups.set(key, [cut])
  }
  return [...groups.values()]
}

function verdictAlone(cut: Cut, companyOf: CompanyOf, minimum: number): Verdict {
  const size = sizeOf(cut.respondents, companyOf)
  if (size.respondents === 0) return { status: 'empty' }
  if (!isTooSmall(size, minimum)) return { status: 'shown' }
  const reason = size.respondents < minimum ? 'too-few-people' : 'too-few-companies'
  return { status: 'hidden', reason, minimum }
}

function verdictOf(leak: Leak, cut: Cut, minimum: number): Verdict {
  if (!leak.isProven) return { status: 'hidden', reason: 'too-many-cuts', minimum }
  const against = leak.through.filter((other) => other !== cut).map(({ id }) => id)
  return { status: 'hidden', reason: 'would-reveal', minimum, against }
}

interface Hidden {
  readonly cut: Cut
  readonly leak: Leak
}

/** Hides what has to be hidden of some of the cuts, as if the others did not exist. */
function hideUntilSafe(together: CutsTogether, cuts: readonly Cut[]): readonly Hidden[] {
  const leaksOf = together.cuts[0]?.kind === 'comment' ? commentLeaks : scoreLeaks
  const placeOf = new Map(together.cuts.map((cut, place) => [cut, place]))
  const shown = new Set(cuts.map((cut) => placeOf.get(cut) ?? -1))
  const hidden: Hidden[] = []
  for (let leaks = leaksOf(together, shown); leaks.length > 0; leaks = leaksOf(together, shown)) {
    const before = hidden.length
    for (const leak of leaks) {
      // One of the cuts is gone already: this combination cannot be made any more.
      if (leak.through.some((cut) => !shown.has(placeOf.get(cut) ?? -1))) continue
      const cut = [...leak.through].sort(together.order)[0]
      if (!cut) continue
      hidden.push({ cut, leak })
      shown.delete(placeOf.get(cut) ?? -1)
    }
    if (hidden.length === before) break
  }
  return hidden.filter(({ cut }, index) => {
    const place = placeOf.get(cut) ?? -1
    // The last one hidden was needed for sure.
    if (index === hidden.length - 1 || leaksOf(together, new Set(shown).add(place)).length > 0) return true
    shown.add(place)
    return false
  })
}

/** Smaller cuts go before larger ones, totals last; ids settle what is equal. */
function firstToGo(cuts: readonly Cut[]): (a: Cut, b: Cut) => number {
  const sizes = new Map(cuts.map((cut) => [cut, new Set(cut.respondents).size]))
  const size = (cut: Cut): number => sizes.get(cut) ?? 0
  return (a, b) =>
    Number(a.isTotal ?? false) - Number(b.isTotal ?? false) || size(a) - size(b) || (a.id < b.id ? -1 : 1)
}
