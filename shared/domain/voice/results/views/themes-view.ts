import { shownBy, type Shown } from '../../confidentiality/shown'
import { themeFrequencies, type ThemeShare } from '../../theme-frequency'
import type { ResultsAsk } from '../ask'
import type { ResultsStudy, Wave } from '../results-study'
import { answersIn, themeScope } from '../theme-scope'
import { themeName, type ThemeName } from '../theme-name'

/** One theme with how many raised it. */
export interface ThemeLine {
  readonly theme: ThemeName
  readonly depth: number
  readonly byRespondent: ThemeShare
  /** Null where figures by company are withheld. */
  readonly byPartner: ThemeShare | null
}

/** Themes by respondent and by company. */
export interface ThemesView {
  readonly respondents: number
  /** Companies behind them, or why figures by company are not shown. */
  readonly partners: Shown<number>
  readonly lines: readonly ThemeLine[]
  /** Companies that could have been asked, where intervals are corrected for it. */
  readonly roster: number | null
}

/** Which themes people raised, see `themeFrequencies`; withheld where the group is too small. */
export function themesView(study: ResultsStudy, wave: Wave, ask: ResultsAsk): Shown<ThemesView> {
  const scope = themeScope(study, wave, ask.questionId === null ? null : [ask.questionId])
  const { verdict } = scope.publication
  return shownBy(verdict('respondent', ask.cut), () => {
    const roster = ask.isCorrected ? study.rosterSize(ask.cut) : null
    const table = themeFrequencies(study.source.codes, study.codings, answersIn(scope, ask.cut), {
      respondents: null,
      partners: roster
    })
    const partners = shownBy(verdict('partner', ask.cut), () => table.partners)
    return {
      respondents: table.respondents,
      partners,
      roster,
      lines: table.themes.map(({ code, depth, byRespondent, byPartner }) => ({
        ...{ theme: themeName(code), depth, byRespondent },
        byPartner: partners.status === 'shown' ? byPartner : null
      }))
    }
  })
}
