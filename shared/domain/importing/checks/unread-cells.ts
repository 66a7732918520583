import type { CellProblem } from '../cell-problem'
import { finding, type CheckSeverity, type Finding } from './check'
import type { CheckedTable } from './checked-table'

/** The cells that could not be taken as they stand, one finding per kind and column. */
export function unreadCells({ extracted }: CheckedTable): Finding[] {
  const groups = new Map<string, CellProblem[]>()
  for (const problem of extracted.problems) {
    const key = `${problem.code}|${problem.field}|${problem.column}`
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const severity: CheckSeverity = first.code === 'date-from-number' ? 'question' : 'error'
    const cells = group.map(({ row, column, shown, text }) => ({
      ...(shown ?? { row, column }),
      text,
      other: null,
      otherRow: null
    }))
    return finding(first.code, severity, cells, {
      field: first.field,
      column: first.shown?.column ?? first.column,
      detail: String(first.column)
    })
  })
}
