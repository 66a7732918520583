import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey } from '@shared/domain/entities/voice'
import { chooseBreakdowns, forgetHandedOut } from '@shared/domain/voice/confidentiality/change-limits'
import type { CutChoice, PublishedUnit } from '@shared/domain/voice/confidentiality/publication'
import { breakdownValue } from '@shared/domain/voice/results/breakdown'
import { ResultsStudy, standsIn, type Wave } from '@shared/domain/voice/results/results-study'
import { engagement as anEngagement } from '../../../helpers/engagement-builder'
import { aPartner, aQuestion, aResponse, aSurvey } from '../voice-builders'
import { smallGroupIn, type PublishedSum } from './published-sums'

interface Person {
  readonly company: number | null
  readonly q1: boolean
  readonly q2: boolean
  readonly nps: number | null
}

const questions: Survey['questions'] = [
  aQuestion('q1', { text: 'What is hard?' }),
  aQuestion('q2', { text: 'What works?' }),
  aQuestion('nps', { kind: 'nps', text: 'Would you recommend us?', scale: { low: 0, high: 10 } })
]

/** Companies 0–13: two types, two regions. */
const partners = Array.from({ length: 14 }, (_, index) =>
  aPartner(`c${index}`, {
    type: index % 3 === 0 ? ('isv' as const) : ('msp' as const),
    region: index % 4 === 0 ? 'South' : 'North'
  })
)

const responsesOf = (survey: string, people: readonly Person[]): SurveyResponse[] =>
  people.map((one, index) =>
    aResponse(index + 1, {
      ...{ id: `${survey}-${index + 1}`, surveyId: survey, submittedOn: '2026-05-04' },
      partnerId: one.company === null ? null : `c${one.company}`,
      answers: {
        q1: one.q1 ? `person ${index} finds it slow to quote` : null,
        q2: one.q2 ? `person ${index} likes the portal a lot` : null,
        nps: one.nps
      }
    })
  )

/** A wave, and a later export of it with everybody of `late` on top, brought in as a survey of its own. */
function study(people: readonly Person[], late: readonly Person[], minimum = 3): ResultsStudy {
  const [first, again] = [aSurvey({ id: 's1', questions }), aSurvey({ id: 's2', questions })]
  return new ResultsStudy({
    confidentiality: {
      ...{ minimumScoreGroup: minimum, minimumCommentGroup: minimum, breakdowns: ['type', 'region'] }
    },
    surveys: late.length > 0 ? [first, again] : [first],
    responses: new Map([
      ['s1', responsesOf('s1', people)],
      ['s2', responsesOf('s2', [...people, ...late])]
    ]),
    ...{ partners, codes: [], codings: [] }
  })
}

const figures: Readonly<Record<string, readonly string[]>> = {
  themes: ['q1', 'q2'],
  'themes q1': ['q1'],
  'themes q2': ['q2'],
  nps: ['nps']
}

const choicesOf = (wave: Wave): (CutChoice | null)[] => [
  null,
  ...wave.checked.flatMap(({ id }) =>
    [...new Set(wave.people.map((person) => breakdownValue(person, id)))].map((value) => ({
      ...{ breakdown: id, value }
    }))
  )
]

/** Every figure that is shown, as what it adds up: written down anew from what the figures mean. */
function sumsOf(made: ResultsStudy, figure: string, surveys: readonly string[]): PublishedSum[] {
  const sums: PublishedSum[] = []
  for (const wave of surveys.flatMap((id) => made.wave(id) ?? [])) {
    for (const unit of ['respondent', 'partner'] as const) {
      for (const choice of choicesOf(wave)) {
        if (made.publication(wave, figure).verdict(unit, choice).status !== 'shown') continue
        sums.push(sumOf(wave, figure, { unit, choice }))
      }
    }
  }
  return sums
}

function sumOf(
  wave: Wave,
  figure: string,
  { unit, choice }: { readonly unit: PublishedUnit; readonly choice: CutChoice | null }
): PublishedSum {
  const sum = new Map<string, { readonly people: readonly string[]; readonly sixtieths: bigint }>()
  const companies = new Map<string, { readonly who: string; readonly vote: string }[]>()
  for (const person of wave.people) {
    const said = figures[figure]!.filter((id) => (person.response.answers[id] ?? null) !== null)
    if (said.length === 0 || !standsIn(person, choice)) continue
    // Whoever stands in both surveys is the same person.
    const who = person.response.respondentId
    const vote = `${who} ${said.join()}`
    if (unit === 'respondent') sum.set(vote, { people: [who], sixtieths: 60n })
    else if (person.partnerId !== null) {
      companies.set(person.partnerId, [...(companies.get(person.partnerId) ?? []), { who, vote }])
    }
  }
  for (const people of companies.values()) {
    if (figure === 'nps' || people.length === 1) {
      for (const { who, vote } of people) {
        sum.set(vote, { people: [who], sixtieths: 60n / BigInt(people.length) })
      }
    } else {
      const key = people.map(({ vote }) => vote).join(' + ')
      sum.set(key, { people: people.map(({ who }) => who), sixtieths: 60n })
    }
  }
  return sum
}

const person: fc.Arbitrary<Person> = fc.record({
  company: fc.option(fc.integer({ min: 0, max: 13 }), { freq: 9 }),
  q1: fc.constantFrom(true, true, true, false),
  q2: fc.constantFrom(true, true, false),
  nps: fc.option(fc.nat(10), { freq: 8 })
})

const everybody = (count: number, parts: (index: number) => Partial<Person> = () => ({})): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ company: index, q1: true, q2: true, nps: 7 },
    ...parts(index)
  }))

const verdictOf = (made: ResultsStudy, surveyId: string, figure: string, unit: PublishedUnit) =>
  made.publication(made.wave(surveyId)!, figure).verdict(unit, null)

describe('R11: figures that count the same answers are decided together', () => {
  it('no sum or difference of questions, all questions, companies and exports leaves a small group', () => {
    let shown = 0
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 8, maxLength: 17 }),
        fc.array(person, { maxLength: 3 }),
        (people, late) => {
          const made = study(people, late)
          const companyOf = new Map(
            [...people, ...late].map(({ company }, index) => [
              `R-${String(index + 1).padStart(3, '0')}`,
              String(company)
            ])
          )
          for (const measure of [['themes', 'themes q1', 'themes q2'], ['nps']]) {
            const sums = measure.flatMap((figure) => sumsOf(made, figure, ['s1', 's2']))
            shown += sums.length
            expect(smallGroupIn(sums, (who) => who, 3)).toBeNull()
            expect(smallGroupIn(sums, (who) => companyOf.get(who) ?? '', 3)).toBeNull()
          }
        }
      ),
      { numRuns: 10, seed: 20261122 }
    )
    // Hiding everything would be safe, too.
    expect(shown).toBeGreaterThan(40)
  })

  it('finds the two who answered the second question only, by what all questions and the first leave', () => {
    const made = study(
      everybody(12, (index) => ({ q1: index > 1, q2: index < 2 })),
      [],
      5
    )
    expect(verdictOf(made, 's1', 'themes', 'respondent').status).toBe('shown')
    expect(verdictOf(made, 's1', 'themes q1', 'respondent')).toMatchObject({ reason: 'would-reveal' })
    expect(verdictOf(made, 's1', 'themes q2', 'respondent')).toMatchObject({ reason: 'too-few-people' })
  })

  it('hides one of two exports of a survey when a few more answered in between', () => {
    const made = study(
      everybody(11),
      everybody(2, (index) => ({ company: 11 + index })),
      5
    )
    const statuses = ['s1', 's2'].map((id) => verdictOf(made, id, 'nps', 'respondent').status)
    expect(statuses.sort()).toEqual(['hidden', 'shown'])
  })

  it('shows two waves of the same people beside each other: they gave other answers', () => {
    const [first, again] = [aSurvey({ id: 's1', questions }), aSurvey({ id: 's2', questions })]
    const later = responsesOf('s2', everybody(13)).map((one, index) => ({
      ...{ ...one, submittedOn: '2026-11-04' as const },
      answers: { ...one.answers, q1: `another thought ${index} of this autumn` }
    }))
    const made = new ResultsStudy({
      confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 5, breakdowns: [] },
      surveys: [first, again],
      responses: new Map([
        ['s1', responsesOf('s1', everybody(11))],
        ['s2', later]
      ]),
      ...{ partners, codes: [], codings: [] }
    })
    for (const id of ['s1', 's2']) expect(verdictOf(made, id, 'nps', 'respondent').status).toBe('shown')
  })

  it('hides votes of companies that would tell what the two people of one company said', () => {
    const made = study(
      everybody(12, (index) => ({ company: Math.min(index, 10) })),
      [],
      5
    )
    expect(verdictOf(made, 's1', 'themes', 'respondent').status).toBe('shown')
    expect(verdictOf(made, 's1', 'themes', 'partner')).toMatchObject({ reason: 'would-reveal' })
  })

  it('goes on checking an attribute that is published no longer, until told that nothing was handed out', () => {
    const engagement = anEngagement({
      confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10, breakdowns: ['type', 'region'] }
    })
    const [taken] = chooseBreakdowns(engagement, ['type'])
    const after = taken!.after as typeof engagement
    expect(after.confidentiality).toMatchObject({ breakdowns: ['type'], handedOut: ['region'] })
    const [again] = chooseBreakdowns(after, ['type', 'region'])
    expect((again!.after as typeof engagement).confidentiality.handedOut).toEqual([])
    const [forgotten] = forgetHandedOut(after, 'region')
    expect((forgotten!.after as typeof engagement).confidentiality.handedOut).toEqual([])

    const wave = (confidentiality: typeof after.confidentiality) => {
      const made = new ResultsStudy({
        confidentiality,
        surveys: [aSurvey({ id: 's1', questions })],
        responses: new Map([['s1', responsesOf('s1', everybody(14))]]),
        ...{ partners, codes: [], codings: [] }
      })
      return made.wave('s1')!
    }
    const { checked, published } = wave(after.confidentiality)
    expect(checked.map(({ id }) => id)).toEqual(['type', 'region'])
    expect(published.map(({ id }) => id)).toEqual(['type'])
  })
})
