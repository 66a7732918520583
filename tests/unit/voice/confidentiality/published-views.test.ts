import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cut } from '@shared/domain/voice/confidentiality/cut'
import type { CutChoice } from '@shared/domain/voice/confidentiality/publication'
import { quoteSignings } from '@shared/domain/voice/confidentiality/quote-signings'
import type { Voter } from '@shared/domain/voice/results/theme-raisers'
import { publishResults } from '@shared/domain/voice/results/publish-results'
import { ruleOf, standsIn, type ResultsStudy, type Wave } from '@shared/domain/voice/results/results-study'
import type { ResultPerson } from '@shared/domain/voice/results/people'
import { aCode, aSurvey } from '../voice-builders'
import { asking, importanceQuestions, studyOf, type Respondent } from '../results/results-builder'
import { canWorkOutSmallGroup } from './study-builder'

const respondent: fc.Arbitrary<Required<Respondent>> = fc.record({
  company: fc.option(
    fc.integer({ min: 0, max: 13 }).map((n) => `c${n}`),
    { freq: 12 }
  ),
  type: fc.constantFrom('msp' as const, 'msp' as const, 'isv' as const, 'si' as const),
  tier: fc.constantFrom('Gold', 'Gold', 'Silver', null),
  region: fc.constantFrom('North', 'South'),
  nps: fc.option(fc.nat(10), { freq: 6 }),
  rating: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
  matters: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
  text: fc.constantFrom('words', 'words', 'words', null),
  codes: fc.subarray(['slow', 'leads'])
})

const people = fc.array(respondent, { minLength: 6, maxLength: 30 })
const book = [aCode('slow'), aCode('leads', { order: 1 })]

/** Every screen, table and filter of Results, walked through; for each figure the groups it was shown for. */
function shownGroups(study: ResultsStudy): Map<string, Cut[]> {
  const wave = study.wave('s1')!
  const answered: Readonly<Record<string, (one: ResultPerson) => boolean>> = {
    themes: ({ key }) => wave.answers.some(({ respondentKey }) => respondentKey === key),
    nps: ({ nps }) => nps !== null,
    rating: ({ response }) => typeof response.answers['mdf'] === 'number',
    matters: ({ response }) => typeof response.answers['imp'] === 'number'
  }
  const groups = new Map<string, Cut[]>()
  const seen = (figure: string, unit: Voter, choice: CutChoice | null): void => {
    const inIt = wave.people.filter((one) => answered[figure]!(one) && standsIn(one, choice))
    const voters = unit === 'respondent' ? inIt : inIt.filter(({ partnerId }) => partnerId !== null)
    const list = groups.get(`${figure} ${unit}`) ?? []
    const id = `${list.length}`
    list.push({ id, measure: figure, kind: 'score', respondents: voters.map(({ key }) => key) })
    groups.set(`${figure} ${unit}`, list)
  }
  const choices: (CutChoice | null)[] = [
    null,
    ...publishResults(study, asking('themes'))!.cuts.flatMap(({ id, values }) =>
      values.map(({ value }) => ({ breakdown: id, value }))
    )
  ]
  for (const cut of choices) {
    const themes = publishResults(study, asking('themes', { cut }))!.content
    if (themes.status === 'shown') {
      seen('themes', 'respondent', cut)
      if (themes.value.partners.status === 'shown') seen('themes', 'partner', cut)
      else expect(themes.value.lines.every(({ byPartner }) => byPartner === null)).toBe(true)
    }
    for (const voter of ['respondent', 'partner'] as const) {
      const together = publishResults(study, asking('together', { cut, voter }))!.content
      if (together.status === 'shown') seen('themes', voter, cut)
    }
    const modes = publishResults(study, asking('failure-modes', { cut }))!.content
    if (modes.status === 'shown') seen('themes', 'respondent', cut)
    const nps = publishResults(study, asking('recommendation', { cut }))!.content
    if (nps.status === 'shown') {
      seen('nps', 'respondent', cut)
      if (nps.value.byPartner.status === 'shown') seen('nps', 'partner', cut)
    }
    const areas = publishResults(study, asking('satisfaction', { cut }))!.content
    if (areas.status === 'shown') {
      for (const { id, result } of areas.value.areas)
        if (result.status === 'shown') seen(id === 'mdf' ? 'rating' : 'matters', 'respondent', cut)
    }
    const places = publishResults(study, asking('importance', { cut }))!.content
    for (const { place } of places.status === 'shown' ? places.value.lines : []) {
      if (place.status !== 'shown') continue
      // Means over everybody who rated the question, and nobody else.
      expect(place.value.performance).toBeCloseTo((meanOf(wave, 'mdf', cut) - 1) / 4)
      expect(place.value.importance).toBeCloseTo((meanOf(wave, 'imp', cut) - 1) / 4)
      seen('rating', 'respondent', cut)
      seen('matters', 'respondent', cut)
    }
    const moved = publishResults(study, asking('waves', { cut, earlierSurveyId: 's0' }))!.content
    if (moved.status === 'shown') {
      if (moved.value.recommendation.status === 'shown') seen('nps', 'respondent', cut)
      if (moved.value.themes.status === 'shown') seen('themes', 'respondent', cut)
      for (const { id, moved: area } of moved.value.areas)
        if (area.status === 'shown') seen(id === 'mdf' ? 'rating' : 'matters', 'respondent', cut)
    }
  }
  for (const breakdown of ['type', 'tier', 'region']) {
    for (const voter of ['respondent', 'partner'] as const) {
      const table = publishResults(study, asking('crosstab', { breakdown, voter }))!.content
      if (table.status !== 'shown') continue
      seen('themes', voter, null)
      table.value.columns.forEach(({ value, base }, at) => {
        if (base.status === 'shown') seen('themes', voter, { breakdown, value })
        else expect(table.value.lines.every(({ cells }) => cells[at] === null)).toBe(true)
      })
    }
    const nps = publishResults(study, asking('recommendation', { breakdown }))!.content
    if (nps.status !== 'shown') continue
    for (const { value, score } of nps.value.groups) {
      if (score.status === 'shown') seen('nps', 'respondent', { breakdown, value })
    }
  }
  return groups
}

function meanOf(wave: Wave, questionId: string, cut: CutChoice | null): number {
  const ratings = wave.people
    .filter((one) => standsIn(one, cut))
    .map(({ response }) => response.answers[questionId])
    .filter((rating) => typeof rating === 'number')
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
}

const groupsOf = (everybody: readonly ResultPerson[], by: (one: ResultPerson) => string): string[][] => {
  const groups = new Map<string, string[]>()
  for (const one of everybody) groups.set(by(one), [...(groups.get(by(one)) ?? []), one.key])
  return [...groups.values()]
}

describe('R11: what all screens of Results publish together', () => {
  it('lets nobody work out a group of fewer people or companies than the limit', () => {
    let shownCuts = 0
    fc.assert(
      fc.property(people, people, fc.integer({ min: 3, max: 4 }), (everybody, asked, minimum) => {
        const confidentiality = { minimumScoreGroup: minimum, minimumCommentGroup: minimum }
        const survey = aSurvey({ questions: importanceQuestions })
        const before = {
          survey: aSurvey({ id: 's0', questions: importanceQuestions, fieldedOn: '2025-09-01' }),
          people: asked
        }
        const study = studyOf({ people: everybody, codes: book, confidentiality, survey, before })
        const found = study.wave('s1')!.people
        const alone = groupsOf(found, ({ key }) => key)
        const byCompany = groupsOf(found, ({ partnerId }) => partnerId ?? '')
        const hasCompanies = found.some(({ partnerId }) => partnerId !== null)
        for (const cuts of shownGroups(study).values()) {
          shownCuts += cuts.length
          expect(canWorkOutSmallGroup(cuts, alone, minimum)).toBeNull()
          if (hasCompanies) expect(canWorkOutSmallGroup(cuts, byCompany, minimum)).toBeNull()
        }
      }),
      { numRuns: 16, seed: 20261122 }
    )
    // Hiding everything would be safe, too.
    expect(shownCuts).toBeGreaterThan(200)
  })

  it('lets nobody subtract votes of companies from votes of people where both are the same', () => {
    const alone = Array.from({ length: 12 }, (_, index): Respondent => ({
      company: index < 10 ? `c${index}` : null,
      codes: ['slow']
    }))
    const themes = publishResults(studyOf({ people: alone, codes: book }), asking('themes'))!.content
    expect(themes).toMatchObject({
      status: 'shown',
      value: { partners: { status: 'hidden', reason: 'would-reveal', minimum: 5 } }
    })
  })

  it('signs every quote with a group that hides its author among enough people and companies', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 3, max: 5 }), (everybody, minimum) => {
        const confidentiality = { minimumScoreGroup: 3, minimumCommentGroup: minimum }
        const study = studyOf({ people: everybody, codes: book, confidentiality })
        const found = study.wave('s1')!.people
        const signings = quoteSignings(found, ruleOf(confidentiality))
        const hasCompanies = found.some(({ partnerId }) => partnerId !== null)
        // Whoever is signed alike cannot be told apart, and whoever is not is signed otherwise.
        const alike = groupsOf(
          found.filter(({ key }) => signings.get(key)?.status === 'signed'),
          ({ key }) => JSON.stringify(signings.get(key))
        )
        const companyOf = new Map(found.map(({ key, partnerId }) => [key, partnerId ?? '']))
        for (const group of alike) {
          expect(group.length).toBeGreaterThanOrEqual(minimum)
          if (!hasCompanies) continue
          expect(new Set(group.map((key) => companyOf.get(key))).size).toBeGreaterThanOrEqual(minimum)
        }
      }),
      { numRuns: 150, seed: 20261122 }
    )
  })

  it('signs with the finest group that leaves nobody over', () => {
    const study = (north: number) =>
      studyOf({
        people: Array.from({ length: 12 + north }, (_, index) => ({
          company: `c${index}`,
          ...{ type: 'msp' as const, tier: 'Gold', region: index < 12 ? 'South' : 'North' }
        })),
        codes: []
      })
    const signed = (north: number, at: number) => {
      const { people: found } = study(north).wave('s1')!
      return quoteSignings(found, { scores: 5, comments: 10 }).get(found[at]!.key)
    }
    expect(signed(10, 0)).toEqual({
      status: 'signed',
      attribution: { type: 'msp', tier: 'Gold', region: 'South' }
    })
    // Three left over in the north would be known by not being signed "South".
    expect(signed(3, 0)).toMatchObject({ attribution: { type: 'msp', tier: 'Gold' } })
    expect(signed(3, 14)).toMatchObject({ attribution: { type: 'msp', tier: 'Gold' } })
  })
})
