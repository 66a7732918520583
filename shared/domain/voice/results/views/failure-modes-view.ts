import type { Code } from '../../../entities/voice'
import { failureModes, type FailureMode } from '../../failure-mode'
import { shownBy, type Shown } from '../../confidentiality/shown'
import { themeShare, type ThemeShare } from '../../theme-frequency'
import type { ResultsAsk } from '../ask'
import type { ResultsStudy, Wave } from '../results-study'
import { answersIn, themeScope } from '../theme-scope'
import { themeName, type ThemeName } from '../theme-name'
import { linesUp, themeRaisers, type ThemeRaisers, type Voter } from '../theme-raisers'

/** What partners' own words say for one failure mode. */
export interface ModeLine {
  readonly mode: FailureMode
  /** The most raised first. */
  readonly themes: readonly ThemeName[]
  /** Respondents who raised any of its themes, each once. */
  readonly byRespondent: ThemeShare
  /** Companies; null where figures by company are withheld. */
  readonly byPartner: ThemeShare | null
}

export interface FailureModesView {
  readonly respondents: number
  readonly partners: Shown<number>
  /** Most voiced first; modes nobody raised are left out. */
  readonly modes: readonly ModeLine[]
  /** Every theme that was raised, with how many raised it: to be linked. */
  readonly themes: readonly { readonly theme: ThemeName; readonly depth: number; readonly raisedBy: number }[]
}

/** The voice evidence for each failure mode: who raised any theme linked with it, or a theme below one. */
export function failureModesView(study: ResultsStudy, wave: Wave, ask: ResultsAsk): Shown<FailureModesView> {
  const scope = themeScope(study, wave, ask.questionId === null ? null : [ask.questionId])
  const { verdict } = scope.publication
  return shownBy(verdict('respondent', ask.cut), () => {
    const { codes } = study.source
    const answers = answersIn(scope, ask.cut)
    const count = (voter: Voter) => ({
      raisers: themeRaisers(codes, study.codings, answers, voter),
      base: new Set(
        answers
          .map(({ respondentKey, partnerId }) => (voter === 'respondent' ? respondentKey : partnerId))
          .filter((who) => who !== null)
      ).size
    })
    const [people, companies] = [count('respondent'), count('partner')]
    const partners = shownBy(verdict('partner', ask.cut), () => companies.base)
    const raisedBy = ({ id }: Code): number => people.raisers.get(id)?.size ?? 0
    const modes = failureModes.map((mode): ModeLine => {
      const linked = codes
        .filter(({ failureMode }) => failureMode === mode)
        .sort((a, b) => raisedBy(b) - raisedBy(a) || (a.name < b.name ? -1 : 1))
      const ids = linked.map(({ id }) => id)
      return {
        mode,
        themes: linked.map(themeName),
        byRespondent: themeShare(unionSize(people.raisers, ids), people.base),
        byPartner:
          partners.status === 'shown' ? themeShare(unionSize(companies.raisers, ids), companies.base) : null
      }
    })
    const lines = linesUp(codes)
    return {
      respondents: people.base,
      partners,
      modes: modes
        .filter(({ byRespondent }) => byRespondent.count > 0)
        .sort((a, b) => b.byRespondent.count - a.byRespondent.count),
      themes: codes
        .map((code) => ({
          theme: themeName(code),
          depth: (lines.get(code.id)?.length ?? 1) - 1,
          raisedBy: raisedBy(code)
        }))
        .filter(({ raisedBy }) => raisedBy > 0)
        .sort((a, b) => b.raisedBy - a.raisedBy)
    }
  })
}

const unionSize = (raisers: ThemeRaisers, ids: readonly string[]): number =>
  new Set(ids.flatMap((id) => [...(raisers.get(id) ?? [])])).size
