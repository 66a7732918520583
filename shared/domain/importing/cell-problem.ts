import { cellAddress } from './cell-address'

export const cellProblemCodes = [
  'not-a-number',
  'not-a-date',
  'unknown-word',
  'error-value',
  'uncomputed',
  'date-from-number'
] as const
export type CellProblemCode = (typeof cellProblemCodes)[number]

/** A cell whose value could not be taken as it stands: the row is kept, the value counts as unknown. */
export interface CellProblem {
  /** 0-based, in the client's sheet. */
  readonly row: number
  readonly column: number
  /** Where the value stands in the reshaped table, when that is another place. */
  readonly shown?: { readonly row: number; readonly column: number }
  readonly field: string
  readonly code: CellProblemCode
  /** The text as it stands. */
  readonly text: string
}

/** Problems of one kind in one column, as the Check step lists them. */
export interface ProblemGroup {
  readonly code: CellProblemCode
  readonly field: string
  readonly column: number
  readonly count: number
  readonly examples: readonly { readonly cell: string; readonly text: string }[]
}

const shownExamples = 20

/** Groups problems by kind and column, the most frequent first. */
export function groupProblems(problems: readonly CellProblem[]): ProblemGroup[] {
  const groups = new Map<string, CellProblem[]>()
  for (const problem of problems) {
    const key = `${problem.code}|${problem.field}|${problem.column}`
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()]
    .map((group): ProblemGroup | null => {
      const first = group[0]
      if (!first) return null
      const examples = group
        .slice(0, shownExamples)
        .map(({ row, column, text }) => ({ cell: cellAddress(row, column), text }))
      return { code: first.code, field: first.field, column: first.column, count: group.length, examples }
    })
    .filter((group) => group !== null)
    .sort((a, b) => b.count - a.count)
}

/** Whether a problem loses a value (an error) or only asks for a look (a date told from a number). */
export const isError = (code: CellProblemCode): boolean => code !== 'date-from-number'
