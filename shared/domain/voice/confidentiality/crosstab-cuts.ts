import type { ThemeCrosstab } from '../results/theme-crosstab'
import type { Cut } from './cut'

/** The columns of a crosstab, and its whole, as cuts to be checked with all that is published beside it. */
export function crosstabCuts(table: string, measure: string, { columns }: ThemeCrosstab): Cut[] {
  const everybody = [...new Set(columns.flatMap(({ respondents }) => respondents))]
  return [
    { id: `${table}/all`, measure, kind: 'score', respondents: everybody, isTotal: true },
    ...columns.map(({ value, respondents }) => ({
      id: crosstabCutId(table, value),
      measure,
      kind: 'score' as const,
      respondents
    }))
  ]
}

/** The id of one column among the cuts; null stands for "not known". */
export const crosstabCutId = (table: string, value: string | null): string =>
  value === null ? `${table}?` : `${table}=${value}`
