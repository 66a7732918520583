import type { ExchangeLine } from '../entities/exchange'
import type { ExchangeResult, LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'

const strongImportance = 4
const strongDelivered = 4

/** What a proposition may promise: it matters to the partner, and the partner itself says that it arrives. */
export function isStrongGet({ line }: Pick<LineResult<AmountFigure>, 'line'>): boolean {
  return (
    line.direction === 'gets' &&
    line.importance !== null &&
    line.importance >= strongImportance &&
    line.deliveredPartner !== null &&
    line.deliveredPartner >= strongDelivered
  )
}

const strength = ({ importance, deliveredPartner }: ExchangeLine): number =>
  (importance ?? 0) * (deliveredPartner ?? 0)

/** The strongest fulfilled gets of an audit, best first. */
export function strongestGets<F extends AmountFigure>(result: ExchangeResult<F>, most = 4): LineResult<F>[] {
  return result.gets
    .filter(isStrongGet)
    .sort(
      (a, b) =>
        strength(b.line) - strength(a.line) ||
        (b.amount.value ?? 0) - (a.amount.value ?? 0) ||
        a.line.order - b.line.order
    )
    .slice(0, most)
}

/** "margin on resale, technical experts and enablement" */
export function listed(names: readonly string[]): string {
  const [last, ...rest] = [...names].reverse()
  if (last === undefined) return ''
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`
}

const lower = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** Who a proposition speaks to, about whom, and what may be promised. */
export interface PropositionInput {
  readonly client: string
  /** The partner's name, or a type in words: "managed service providers". */
  readonly audience: string
  readonly strong: readonly string[]
  readonly unmet: readonly string[]
}

/**
 * A first draft of why the audience should work with the client, made only of what partners say arrives; what does
 * not arrive is named as not to be promised yet. Null when nothing strong is known.
 */
export function draftProposition({ client, audience, strong, unmet }: PropositionInput): string | null {
  if (strong.length === 0) return null
  const promise = `${audience}: work with ${client} because of ${listed(strong.map(lower))}, which you said matter most to you and arrive.`
  const limit =
    unmet.length === 0 ? '' : ` Not to be promised before it is fixed: ${listed(unmet.map(lower))}.`
  return promise + limit
}

/** Objects that are strong in at least half of the audits of a type: what may be promised to the type as a whole. */
export function sharedStrongGets(results: readonly ExchangeResult<AmountFigure>[]): string[] {
  const counts = new Map<string, number>()
  for (const result of results) {
    for (const each of result.gets.filter(isStrongGet)) {
      counts.set(each.line.name, (counts.get(each.line.name) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count * 2 >= results.length)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, 4)
    .map(([name]) => name)
}

/** Objects unmet in at least half of the audits of a type. */
export function sharedUnmetNeeds(results: readonly ExchangeResult<AmountFigure>[]): string[] {
  const counts = new Map<string, number>()
  for (const result of results) {
    for (const each of result.unmetNeeds) counts.set(each.line.name, (counts.get(each.line.name) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count * 2 >= results.length).map(([name]) => name)
}
