import { shownBy, type Shown } from '../../confidentiality/shown'
import type { BaseMark } from '../../minimum-group'
import type { ThemeShare } from '../../theme-frequency'
import type { ResultsAsk } from '../ask'
import { breakdownValue } from '../breakdown'
import type { IndependenceTest } from '../independence-test'
import type { ResultsStudy, Wave } from '../results-study'
import { themeCrosstab } from '../theme-crosstab'
import { themeName, type ThemeName } from '../theme-name'
import { themeScope } from '../theme-scope'

/** One value of the attribute: its base, or why it is withheld. */
export interface CrosstabHead {
  /** Null: not known. */
  readonly value: string | null
  readonly base: Shown<{ readonly count: number; readonly mark: BaseMark }>
}

export interface CrosstabLine {
  readonly theme: ThemeName
  readonly depth: number
  /** One per column; null where the column is withheld. */
  readonly cells: readonly (ThemeShare | null)[]
  readonly total: ThemeShare
  /** Made over the columns that are shown. */
  readonly test: IndependenceTest
  readonly adjustedP: number | null
}

export interface CrosstabView {
  readonly breakdown: string
  readonly columns: readonly CrosstabHead[]
  readonly lines: readonly CrosstabLine[]
  readonly base: number
}

/** Themes by an attribute; columns that are too small, or would give another away, are withheld. */
export function crosstabView(study: ResultsStudy, wave: Wave, ask: ResultsAsk): Shown<CrosstabView> {
  const { breakdown, voter } = ask
  if (!wave.published.some(({ id }) => id === breakdown)) return { status: 'empty' }
  const scope = themeScope(study, wave, ask.questionId === null ? null : [ask.questionId])
  const { verdict } = scope.publication
  const valueOf = (key: string): string | null => {
    const person = wave.byKey.get(key)
    return person ? breakdownValue(person, breakdown) : null
  }
  return shownBy(verdict(voter, null), () => {
    const source = {
      ...{ codes: study.source.codes, codings: study.codings, answers: scope.answers },
      attribute: ({ respondentKey }: { readonly respondentKey: string }) => valueOf(respondentKey)
    }
    const whole = themeCrosstab(source, voter)
    const gates = whole.columns.map(({ value }) => verdict(voter, { breakdown, value }))
    const shown = new Set(
      whole.columns.flatMap(({ value }, at) => (gates[at]?.status === 'shown' ? [value] : []))
    )
    // What is withheld must not speak through the test either.
    const visible = scope.answers.filter(({ respondentKey }) => shown.has(valueOf(respondentKey)))
    const tested = themeCrosstab({ ...source, answers: visible }, voter)
    const tests = new Map(tested.rows.map((row) => [row.code.id, row]))
    return {
      breakdown,
      base: whole.base,
      columns: whole.columns.map(({ value, base, mark }, at) => ({
        value,
        base: shownBy(gates[at] ?? { status: 'empty' }, () => ({ count: base, mark }))
      })),
      lines: whole.rows.map((row) => ({
        ...{ theme: themeName(row.code), depth: row.depth, total: row.total },
        cells: row.cells.map((cell, at) => (gates[at]?.status === 'shown' ? cell : null)),
        test: tests.get(row.code.id)?.test ?? { kind: 'none', reason: 'nothing-to-compare' },
        adjustedP: tests.get(row.code.id)?.adjustedP ?? null
      }))
    }
  })
}
