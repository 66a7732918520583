import { describe, expect, it } from 'vitest'
import type { ResultsAsk, ResultsView } from '@shared/domain/voice/results/ask'
import { publishResults, type ResultsViews } from '@shared/domain/voice/results/publish-results'
import type { ResultsStudy } from '@shared/domain/voice/results/results-study'
import { partnerVoice } from '@shared/domain/voice/results/partner-voice'
import { aCode, aPartner, aQuestion, aSurvey } from '../voice-builders'
import { asking, studyOf, waveQuestions, type Respondent } from './results-builder'

const book = [
  aCode('money', { name: 'Money', failureMode: 'misaligned-incentives' }),
  aCode('slow', { name: 'Slow payment', parentId: 'money' }),
  aCode('leads', { name: 'Poor leads', order: 1 })
]

/** Twelve MSPs and eight ISVs, one company each; six MSPs raise slow payment. */
const twenty: readonly Respondent[] = Array.from({ length: 20 }, (_, index) => ({
  company: `c${index}`,
  type: index < 12 ? ('msp' as const) : ('isv' as const),
  tier: index % 2 === 0 ? 'Gold' : 'Silver',
  codes: [...(index < 6 ? ['slow'] : []), ...(index % 4 === 0 ? ['leads'] : [])],
  nps: index < 10 ? 9 : index < 16 ? 3 : 8,
  rating: (index % 5) + 1
}))

function shown<V extends ResultsView>(study: ResultsStudy, ask: ResultsAsk<V>): ResultsViews[V] {
  const content = publishResults(study, ask)?.content
  if (content?.status !== 'shown') throw new Error(`not shown: ${content?.status ?? 'no wave'}`)
  return content.value
}

const statusOf = (study: ResultsStudy, ask: ResultsAsk): string | undefined =>
  publishResults(study, ask)?.content.status

describe('results as they are published', () => {
  it('counts themes by respondent and by company, parents with everything below them', () => {
    const view = shown(studyOf({ people: twenty, codes: book }), asking('themes'))
    expect(view.respondents).toBe(20)
    expect(view.partners).toEqual({ status: 'shown', value: 20 })
    expect(
      view.lines.map(({ theme, byRespondent }) => [theme.id, byRespondent.count, byRespondent.base])
    ).toEqual([
      ['money', 6, 20],
      ['slow', 6, 20],
      ['leads', 5, 20]
    ])
    // Wilson, 6 of 20, from the formula (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n) by hand.
    expect(view.lines[0]?.byRespondent.interval?.low).toBeCloseTo(0.1455, 4)
    expect(view.lines[0]?.byRespondent.interval?.high).toBeCloseTo(0.519, 3)
  })

  it('narrows intervals by company for a known roster, and only those', () => {
    const roster = Array.from({ length: 25 }, (_, index) => aPartner(`c${index}`))
    const study = studyOf({
      people: twenty,
      codes: book,
      roster: [...roster, aPartner('x', { status: 'prospect' })]
    })
    const [plain, corrected] = [
      shown(study, asking('themes')),
      shown(study, asking('themes', { isCorrected: true }))
    ]
    expect(corrected.roster).toBe(25)
    const width = (at: { interval: { low: number; high: number } | null } | null | undefined): number =>
      (at?.interval?.high ?? 0) - (at?.interval?.low ?? 0)
    expect(width(corrected.lines[0]?.byPartner)).toBeLessThan(width(plain.lines[0]?.byPartner))
    expect(width(corrected.lines[0]?.byRespondent)).toBe(width(plain.lines[0]?.byRespondent))
  })

  it('refuses a filter that leaves six of ten, because the other four could be worked out', () => {
    const ten = twenty.slice(0, 10).map((one, index) => ({ ...one, tier: index < 6 ? 'Gold' : 'Silver' }))
    const study = studyOf({ people: ten, codes: book })
    expect(statusOf(study, asking('themes'))).toBe('shown')
    for (const value of ['Gold', 'Silver']) {
      expect(statusOf(study, asking('themes', { cut: { breakdown: 'tier', value } }))).toBe('hidden')
    }
    const tiers = publishResults(study, asking('themes'))?.cuts.find(({ id }) => id === 'tier')
    expect(tiers?.values.map(({ gate }) => gate)).toEqual([
      { status: 'hidden', reason: 'would-reveal', minimum: 5 },
      { status: 'hidden', reason: 'too-few-people', minimum: 5 }
    ])
  })

  it('counts companies, too: eight people of one company are one voice', () => {
    const people = twenty.map((one, index) => ({ ...one, company: index < 8 ? 'big' : `c${index}` }))
    const study = studyOf({ people: people.slice(0, 8), codes: book })
    const { content } = publishResults(study, asking('themes')) ?? {}
    expect(content).toEqual({ status: 'hidden', reason: 'too-few-companies', minimum: 5 })
  })

  it('tells hidden from no data', () => {
    const silent = twenty.map((one) => ({ ...one, nps: null }))
    const few = twenty.map((one, index) => ({ ...one, nps: index < 4 ? 9 : null }))
    expect(statusOf(studyOf({ people: silent, codes: book }), asking('recommendation'))).toBe('empty')
    expect(statusOf(studyOf({ people: few, codes: book }), asking('recommendation'))).toBe('hidden')
  })

  it('tests differences over the groups that are shown, and hides the column that is too small', () => {
    const people = twenty.map((one, index) => ({
      ...one,
      region: index < 2 ? 'North' : index % 4 < 2 ? 'East' : 'West'
    }))
    const view = shown(studyOf({ people, codes: book }), asking('crosstab', { breakdown: 'region' }))
    const columns = view.columns.map(({ value, base }) => [value, base.status])
    expect(columns).toContainEqual(['North', 'hidden'])
    expect(columns.filter(([, status]) => status === 'hidden').length).toBe(2)
    const at = view.columns.findIndex(({ value }) => value === 'North')
    expect(view.lines.every(({ cells }) => cells[at] === null)).toBe(true)
    // One column is left: nothing to compare, and no chance worked out from hidden ones.
    expect(view.lines[0]?.test).toEqual({ kind: 'none', reason: 'nothing-to-compare' })
  })

  it('splits the vote of a company with several respondents', () => {
    const people = twenty.map((one, index) => ({ ...one, company: `c${Math.floor(index / 2)}` }))
    const view = shown(studyOf({ people, codes: book }), asking('recommendation'))
    expect(view.byRespondent.nps).toMatchObject({
      promoters: 10,
      detractors: 6,
      passives: 4,
      n: 20,
      score: 20
    })
    expect(view.byPartner.status === 'shown' && view.byPartner.value.nps).toMatchObject({ n: 10, score: 20 })
    expect(view.distribution).toEqual([0, 0, 0, 6, 0, 0, 0, 0, 4, 10, 0])
    // Eight ISVs, but of four companies only; with them goes what they could be subtracted from.
    expect(view.groups.map(({ value, score }) => [value, score.status === 'hidden' && score.reason])).toEqual(
      [
        ['isv', 'too-few-companies'],
        ['msp', 'would-reveal']
      ]
    )
  })

  it('compares waves only in the same words and on the same scale', () => {
    const earlier = aSurvey({
      id: 's0',
      title: 'Survey before',
      questions: [
        aQuestion('q1', { text: 'What makes it hard to sell more with us?' }),
        aQuestion('nps', {
          kind: 'nps',
          text: 'How likely are you to recommend us',
          scale: { low: 0, high: 10 }
        }),
        aQuestion('mdf', {
          kind: 'rating',
          text: 'How satisfied are you with MDF?',
          scale: { low: 1, high: 7 }
        })
      ]
    })
    const before = twenty.map((one) => ({ ...one, nps: 3, codes: ['leads'] }))
    const study = studyOf({ people: twenty, codes: book, before: { survey: earlier, people: before } })
    const view = shown(study, asking('waves', { earlierSurveyId: 's0' }))
    expect(view.questions.matches.map(({ later, how }) => [later.id, how])).toEqual([
      ['q1', 'same-words'],
      ['nps', 'nearly-same-words']
    ])
    expect(view.areas).toEqual([])
    expect(view.recommendation).toMatchObject({
      status: 'shown',
      value: { change: { difference: 120, isBeyondChance: true } }
    })
    const themes = view.themes.status === 'shown' ? view.themes.value.lines : []
    expect(themes[0]).toMatchObject({ theme: { id: 'leads' }, change: { isBeyondChance: true } })
    expect(themes[0]?.change?.difference).toBeCloseTo(-0.75)
  })

  it('gathers what is said for a failure mode, everybody once', () => {
    const view = shown(studyOf({ people: twenty, codes: book }), asking('failure-modes'))
    expect(view.modes).toMatchObject([
      { mode: 'misaligned-incentives', byRespondent: { count: 6, base: 20 }, byPartner: { count: 6 } }
    ])
    expect(view.themes.map(({ theme, raisedBy }) => [theme.id, raisedBy])).toEqual([
      ['money', 6],
      ['slow', 6],
      ['leads', 5]
    ])
  })

  it('places areas asked for importance and performance', () => {
    const survey = aSurvey({
      questions: [
        ...waveQuestions,
        aQuestion('imp', { kind: 'rating', text: 'How important is MDF?', scale: { low: 1, high: 5 } })
      ]
    })
    const view = shown(studyOf({ people: twenty, codes: book, survey }), asking('importance'))
    expect(view.lines).toMatchObject([{ id: 'mdf', place: { status: 'empty' } }])
    // How much an area matters is no satisfaction with it.
    const satisfaction = shown(studyOf({ people: twenty, codes: book, survey }), asking('satisfaction'))
    expect(satisfaction.areas.map(({ id }) => id)).toEqual(['mdf'])
  })

  it('says beside a partner’s name what its kind says, never what its own people said', () => {
    const study = studyOf({ people: twenty, codes: book })
    const voice = partnerVoice(study, 'c0', [])
    expect(voice.ownRespondents).toEqual({ status: 'hidden', reason: 'too-few-people', minimum: 5 })
    expect(voice.kind).toBe('msp')
    expect(voice.themes.status === 'shown' && voice.themes.value[0]?.share).toMatchObject({
      count: 6,
      base: 12
    })
    // Of a kind that is too small nothing is said.
    const few = studyOf({ people: [...twenty, { company: 'si', type: 'si', codes: ['slow'] }], codes: book })
    expect(partnerVoice(few, 'si', []).themes.status).toBe('hidden')
  })
})
