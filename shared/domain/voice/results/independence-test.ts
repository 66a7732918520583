import { chiSquare, isChiSquareFit } from '../../stats/chi-square'
import { fisherExact } from '../../stats/fisher-exact'

/** Why no test was made. */
export type NoTest =
  /** Somebody counts in two columns, or a company has several respondents: the voices are not independent. */
  | 'not-independent'
  /** Fewer than two columns, or everybody (or nobody) raised it. */
  | 'nothing-to-compare'
  /** Too sparse for χ², too large to be counted out. */
  | 'too-sparse'

export type IndependenceTest =
  | { readonly kind: 'chi-square' | 'fisher'; readonly p: number; readonly statistic: number | null }
  | { readonly kind: 'none'; readonly reason: NoTest }

/**
 * Whether a theme depends on the column: χ² where its expected counts allow it (Cochran), else Fisher's exact test.
 * `raised` of `base` per column; columns without anybody are left out.
 */
export function independenceTest(
  raised: readonly number[],
  bases: readonly number[],
  isIndependent: boolean
): IndependenceTest {
  if (!isIndependent) return { kind: 'none', reason: 'not-independent' }
  const columns = bases
    .map((base, index) => ({ base, yes: raised[index] ?? 0 }))
    .filter(({ base }) => base > 0)
  const yes = columns.map((column) => column.yes)
  const no = columns.map((column) => column.base - column.yes)
  const result = chiSquare([yes, no])
  if (!result) return { kind: 'none', reason: 'nothing-to-compare' }
  if (isChiSquareFit(result)) return { kind: 'chi-square', p: result.p, statistic: result.statistic }
  const p = fisherExact(yes, no)
  return p === null ? { kind: 'none', reason: 'too-sparse' } : { kind: 'fisher', p, statistic: null }
}
