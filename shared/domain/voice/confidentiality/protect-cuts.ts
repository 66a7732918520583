import { isTooSmall } from '../minimum-group'
import { hasCompanies, minimumOf, sizeOf, type CompanyOf, type ConfidentialityRule, type Cut } from './cut'
import { commentLeak, scoreLeak, type Leak } from './leaks'

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
 * are shown again. Totals go only when nothing else helps. The same cuts always get the same verdicts.
 */
export function protectCuts(
  cuts: readonly Cut[],
  companyOf: CompanyOf,
  rule: ConfidentialityRule
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  const groups = new Map<string, Cut[]>()
  for (const cut of cuts) {
    if (verdicts.has(cut.id)) throw new Error(`two cuts are called ${cut.id}`)
    const minimum = minimumOf(rule, cut.kind)
    const verdict = verdictAlone(cut, companyOf, minimum)
    verdicts.set(cut.id, verdict)
    if (verdict.status !== 'shown') continue
    const key = JSON.stringify([cut.kind, cut.measure])
    const group = groups.get(key)
    if (group) group.push(cut)
    else groups.set(key, [cut])
  }
  const companies = hasCompanies(companyOf) ? companyOf : null
  for (const group of groups.values()) {
    const [{ kind } = { kind: 'score' as const }] = group
    const minimum = minimumOf(rule, kind)
    const leakOf = kind === 'score' ? scoreLeak : commentLeak
    // In order of ids, so that the order in which tables were made decides nothing.
    const ordered = [...group].sort((a, b) => (a.id < b.id ? -1 : 1))
    const hidden = hideUntilSafe(ordered, (shown) => leakOf(shown, companies, minimum))
    for (const { cut, leak } of hidden) verdicts.set(cut.id, verdictOf(leak, cut, minimum))
  }
  return verdicts
}

function verdictAlone(cut: Cut, companyOf: CompanyOf, minimum: number): Verdict {
  const size = sizeOf(cut.respondents, companyOf)
  if (size.respondents === 0) return { status: 'empty' }
  if (!isTooSmall(size, minimum)) return { status: 'shown' }
  const reason = size.respondents < minimum ? 'too-few-people' : 'too-few-companies'
  return { status: 'hidden', reason, minimum }
}

function verdictOf(leak: Leak, cut: Cut, minimum: number): Verdict {
  if (leak.through === null) return { status: 'hidden', reason: 'too-many-cuts', minimum }
  const against = leak.through.filter((other) => other !== cut).map(({ id }) => id)
  return { status: 'hidden', reason: 'would-reveal', minimum, against }
}

interface Hidden {
  readonly cut: Cut
  readonly leak: Leak
}

type LeakOf = (shown: readonly Cut[]) => Leak | null

function hideUntilSafe(cuts: readonly Cut[], leakOf: LeakOf): readonly Hidden[] {
  let shown = cuts
  const hidden: Hidden[] = []
  for (let leak = leakOf(shown); leak; leak = leakOf(shown)) {
    const cut = [...(leak.through ?? shown)].sort(firstToGo)[0]
    if (!cut) break
    hidden.push({ cut, leak })
    shown = shown.filter((other) => other !== cut)
  }
  return hidden.filter(({ cut }, index) => {
    // The last one hidden was needed for sure.
    if (index === hidden.length - 1 || leakOf([...shown, cut])) return true
    shown = [...shown, cut]
    return false
  })
}

/** Smaller cuts go before larger ones, totals last; ids settle what is equal. */
function firstToGo(a: Cut, b: Cut): number {
  const size = (cut: Cut): number => new Set(cut.respondents).size
  return (
    Number(a.isTotal ?? false) - Number(b.isTotal ?? false) || size(a) - size(b) || (a.id < b.id ? -1 : 1)
  )
}
