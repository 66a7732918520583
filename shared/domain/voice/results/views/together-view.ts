import { shownBy, type Shown } from '../../confidentiality/shown'
import type { ResultsAsk } from '../ask'
import { coOccurrence, type CoOccurrence } from '../co-occurrence'
import type { ResultsStudy, Wave } from '../results-study'
import { themeName, type ThemeName } from '../theme-name'
import { themeRaisers } from '../theme-raisers'
import { answersIn, themeScope } from '../theme-scope'

/** As many themes as a map can be read with. */
const mostThemes = 20

export interface TogetherView {
  /** In the order of the codebook. */
  readonly themes: readonly ThemeName[]
  readonly cells: readonly (readonly (CoOccurrence | null)[])[]
  readonly most: number
  /** Voters who could have raised any two. */
  readonly base: number
  /** Themes raised by fewer people, left out of the map. */
  readonly leftOut: number
}

/** Which themes the same people (or companies) raise: the twenty raised most. */
export function togetherView(study: ResultsStudy, wave: Wave, ask: ResultsAsk): Shown<TogetherView> {
  const scope = themeScope(study, wave, ask.questionId === null ? null : [ask.questionId])
  return shownBy(scope.publication.verdict(ask.voter, ask.cut), () => {
    const { codes } = study.source
    const answers = answersIn(scope, ask.cut)
    const raisers = themeRaisers(codes, study.codings, answers, ask.voter)
    const size = (id: string): number => raisers.get(id)?.size ?? 0
    const raised = codes.filter(({ id }) => size(id) > 0)
    const most = new Set(
      [...raised]
        .sort((a, b) => size(b.id) - size(a.id) || (a.id < b.id ? -1 : 1))
        .slice(0, mostThemes)
        .map(({ id }) => id)
    )
    const map = coOccurrence(codes, new Map([...raisers].filter(([id]) => most.has(id))))
    const voters = answers.map(({ respondentKey, partnerId }) =>
      ask.voter === 'respondent' ? respondentKey : partnerId
    )
    return {
      themes: map.codes.map(themeName),
      cells: map.cells,
      most: map.most,
      base: new Set(voters.filter((who) => who !== null)).size,
      leftOut: raised.length - most.size
    }
  })
}
