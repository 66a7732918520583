import type { PartnerType } from '../../entities/partner'
import type { Quote } from '../../entities/voice'
import { shownBy, type Shown } from '../confidentiality/shown'
import { minimumOf } from '../confidentiality/cut'
import type { CutChoice } from '../confidentiality/publication'
import { quoteSignings } from '../confidentiality/quote-signings'
import { breakdownValue } from './breakdown'
import { npsFigure } from './published-figures'
import { ruleOf, standsIn, writersOf, type ResultsStudy, type Wave } from './results-study'
import { answersIn, themeScope } from './theme-scope'
import { themeName, type ThemeName } from './theme-name'
import { themeRaisers } from './theme-raisers'
import { themeShare, type ThemeShare } from '../theme-frequency'
import { recommenders, scoreOf, type MarkedScore } from './views/recommendation-view'

/** A theme of the partner's kind, with one of its codings to link it by. */
export interface ThemeEvidence {
  readonly theme: ThemeName
  readonly share: ThemeShare
  readonly codingId: string
}

/** What may be said beside a partner's name: what partners of its kind say, never what its own people said. */
export interface PartnerVoice {
  /** How many of its people took part in any wave; hidden under the limit for scores. */
  readonly ownRespondents: Shown<number>
  /** The wave fielded last, or null without any. */
  readonly wave: { readonly id: string; readonly title: string } | null
  /** The kind of partner all of this is about; null: all partners, because the kind is not known or not published. */
  readonly kind: PartnerType | null
  readonly recommendation: Shown<MarkedScore>
  /** Most raised first. */
  readonly themes: Shown<readonly ThemeEvidence[]>
  /** Cleared quotes of the whole kind, in an order that has nothing to do with the partner. */
  readonly quotes: readonly { readonly quoteId: string; readonly text: string }[]
}

/**
 * One company is never a group: scores, themes and words of its own people are not shown beside its name, however
 * many answered. Shown instead is the kind of partner it belongs to, under the same limits as everywhere.
 */
export function partnerVoice(study: ResultsStudy, partnerId: string, quotes: readonly Quote[]): PartnerVoice {
  const { surveys, partners, confidentiality } = study.source
  const waves = surveys
    .flatMap((survey) => study.wave(survey.id) ?? [])
    .filter(({ people }) => people.length > 0)
  const wave = [...waves].sort(laterFirst)[0] ?? null
  const partner = partners.find(({ id }) => id === partnerId)
  const kind = wave?.published.some(({ id }) => id === 'type') ? (partner?.type ?? null) : null
  const cut: CutChoice | null = kind === null ? null : { breakdown: 'type', value: kind }
  const minimum = minimumOf(ruleOf(confidentiality), 'score')
  const own = new Set(
    waves.flatMap(({ people }) =>
      people.filter((one) => one.partnerId === partnerId).map(({ response }) => response.respondentId)
    )
  ).size
  return {
    ownRespondents:
      own === 0
        ? { status: 'empty' }
        : own < minimum
          ? { status: 'hidden', reason: 'too-few-people', minimum }
          : { status: 'shown', value: own },
    wave: wave && { id: wave.survey.id, title: wave.survey.title },
    kind,
    recommendation: wave ? recommendationOf(study, wave, cut) : { status: 'empty' },
    themes: wave ? themesOf(study, wave, cut) : { status: 'empty' },
    quotes: waves.flatMap((one) => quotesOf(study, one, { kind, quotes }))
  }
}

const laterFirst = (a: Wave, b: Wave): number =>
  (b.survey.fieldedOn ?? '').localeCompare(a.survey.fieldedOn ?? '') ||
  b.survey.title.localeCompare(a.survey.title)

function recommendationOf(study: ResultsStudy, wave: Wave, cut: CutChoice | null): Shown<MarkedScore> {
  const people = recommenders(wave)
  const { verdict } = study.publication(wave, npsFigure)
  return shownBy(verdict('respondent', cut), () => scoreOf(people.filter((person) => standsIn(person, cut))))
}

function themesOf(study: ResultsStudy, wave: Wave, cut: CutChoice | null): Shown<readonly ThemeEvidence[]> {
  const scope = themeScope(study, wave, null)
  return shownBy(scope.publication.verdict('respondent', cut), () => {
    const answers = answersIn(scope, cut)
    const base = new Set(answers.map(({ respondentKey }) => respondentKey)).size
    const raisers = themeRaisers(study.source.codes, study.codings, answers)
    const linkOf = new Map<string, string>()
    for (const { key } of answers) {
      for (const { id, codeId } of study.codings.get(key) ?? []) {
        const known = linkOf.get(codeId)
        if (known === undefined || id < known) linkOf.set(codeId, id)
      }
    }
    return study.source.codes
      .flatMap((code) => {
        const codingId = linkOf.get(code.id)
        if (codingId === undefined) return []
        return [
          { theme: themeName(code), share: themeShare(raisers.get(code.id)?.size ?? 0, base), codingId }
        ]
      })
      .sort((a, b) => b.share.count - a.share.count)
  })
}

function quotesOf(
  study: ResultsStudy,
  wave: Wave,
  { kind, quotes }: { readonly kind: PartnerType | null; readonly quotes: readonly Quote[] }
): PartnerVoice['quotes'] {
  const authors = new Map(wave.people.map((person) => [person.response.id, person]))
  const cleared = quotes.filter(({ isCleared, responseId }) => isCleared && authors.has(responseId))
  if (cleared.length === 0) return []
  const signings = quoteSignings(writersOf(wave), ruleOf(study.source.confidentiality))
  return cleared
    .filter(({ responseId }) => {
      const author = authors.get(responseId)
      const signing = author && signings.get(author.key)
      if (!author || signing?.status !== 'signed') return false
      return kind === null || (signing.attribution.type === kind && breakdownValue(author, 'type') === kind)
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, maskedText }) => ({ quoteId: id, text: maskedText }))
}
