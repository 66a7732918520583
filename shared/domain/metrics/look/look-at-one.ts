import type { CountedKind } from '../../evidence/figure'
import { recordSet } from '../../evidence/record-set'
import type { MetricContext } from '../context'
import { daysOf } from '../rows/days-of'
import type { RowList } from '../rows/row-list'
import { selectRows, type Selection } from '../rows/select-rows'
import type { Look, Picked, Rows, Sought, Table } from './look'

/** Looks through the records of the programme (null) or of one partner, with the ids of those that count. */
export const lookAtOne = (context: MetricContext, partnerIndex: number | null): Look => ({
  context,
  isOfProgramme: partnerIndex === null,
  pick: (table, { kind, key, verdict }) =>
    pickedOf(table, kind, selectRows(context, table, { kind, key, partnerIndex, verdict }))
})

const pickedOf = (table: Table, kind: Sought['kind'], { rows, leftOut }: Selection): Picked => ({
  ...rowsOf(table, kind, rows),
  leftOut: { count: () => leftOut.count(), exclusions: () => leftOut.exclusions() }
})

function rowsOf(table: Table, kind: CountedKind, rows: RowList): Rows {
  const { ids } = table
  return {
    count: () => rows.length,
    set: () => recordSet(kind, rows, (position) => ids[position] ?? ''),
    list: () => rows.list(),
    where: (name, test) => rowsOf(table, kind, rows.where(name, test)),
    sum: (name, column) => {
      const total = rows.sum(name, column)
      return () => total
    },
    latest: (name, days) => {
      const found = latestOf(
        rows.each(`latest ${name}`, (part) => latestOf(part, days)).filter(isThere),
        days
      )
      return () => found
    },
    ordered: (name, dayOf) => {
      const days = daysOf(rows, name, dayOf)
      return () => days
    }
  }
}

const isThere = (position: number): boolean => position >= 0

const latestOf = (positions: readonly number[], days: Int32Array): number =>
  positions.reduce((last, one) => (last < 0 || (days[one] ?? 0) > (days[last] ?? 0) ? one : last), -1)
