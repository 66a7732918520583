import { recordSet } from '../../evidence/record-set'
import type { MetricContext } from '../context'
import type { Reads } from '../recall/recall'
import { PartnerLeftOut } from '../rows/partner-selection'
import { counted } from '../rows/verdict'
import { latestOf, leftOutCounts, orderedBy, passingRows, sumsOf, type GroupedRows } from './grouped-rows'
import type { LeftOutAt, Look, Picked, Rows, Sought, Table } from './look'

/** What was picked, and what was read for it. */
interface Known {
  readonly picked: Picked
  readonly reads: Reads<MetricContext>
}

/**
 * Looks through the records of all partners side by side. What one figure has picked or added up serves the others that
 * ask for the same. Belongs to one state of the facts.
 */
export function lookAtPartners(context: MetricContext): Look {
  const known = new Map<string, Known>()
  return {
    context,
    isOfProgramme: false,
    pick: (table, sought) => {
      const name = `${sought.kind} ${sought.key}`
      let found = known.get(name)
      if (found === undefined) {
        const reads: Reads<MetricContext> = new Map()
        found = { picked: context.recall.into(reads, () => pickedOf(context, table, sought)), reads }
        known.set(name, found)
      }
      context.recall.replay(found.reads)
      return found.picked
    }
  }
}

function pickedOf({ parts }: MetricContext, table: Table, { kind, key, verdict }: Sought): Picked {
  const codes = parts.verdicts(key, table, verdict)
  const found = passingRows(table.byPartner, (position) => codes[position] === counted)
  const counts = leftOutCounts(table.byPartner, codes)
  return { ...rowsOf(table, kind, found), leftOut: leftOutOf(table, { kind, codes, counts }) }
}

interface Judged {
  readonly kind: Sought['kind']
  readonly codes: Uint8Array
  /** How many of each partner's records are left out. */
  readonly counts: Int32Array
}

function leftOutOf({ ids, byPartner }: Table, { kind, codes, counts }: Judged): LeftOutAt {
  const { rows, starts } = byPartner
  return {
    count: (at) => counts[at] ?? 0,
    exclusions: (at) =>
      new PartnerLeftOut({
        ...{ kind, ids, codes, rows },
        ...{ from: starts[at] ?? 0, to: starts[at + 1] ?? 0 }
      }).exclusions()
  }
}

/** What is asked of the same rows again is found once; so names have to tell all that decides. */
function rowsOf(table: Table, kind: Sought['kind'], found: GroupedRows): Rows {
  const { ids } = table
  const { rows, starts } = found
  const list = (at: number): Int32Array => rows.subarray(starts[at], starts[at + 1])
  const subsets = new Map<string, Rows>()
  const sums = new Map<string, Float64Array>()
  return {
    count: (at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0),
    set: (at) => recordSet(kind, Array.from(list(at)), (position) => ids[position] ?? ''),
    list,
    where: (name, test) => {
      const subset = subsets.get(name) ?? rowsOf(table, kind, passingRows(found, test))
      subsets.set(name, subset)
      return subset
    },
    sum: (name, column) => {
      const ofPartners = sums.get(name) ?? sumsOf(found, column)
      sums.set(name, ofPartners)
      return (at) => ofPartners[at] ?? 0
    },
    latest: (_name, days) => {
      const ofPartners = latestOf(found, days)
      return (at) => ofPartners[at] ?? -1
    },
    ordered: (_name, dayOf) => orderedBy(found, dayOf)
  }
}
