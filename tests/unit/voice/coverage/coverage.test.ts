import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Partner } from '@shared/domain/entities/partner'
import type { Cut } from '@shared/domain/voice/confidentiality/cut'
import { coverageOf, type Coverage, type CoverageAttribute } from '@shared/domain/voice/coverage/coverage'
import { coverageText, silentGroups, testSentence } from '@shared/domain/voice/coverage/coverage-words'
import { canWorkOutSmallGroup } from '../confidentiality/study-builder'
import { aPartner } from '../voice-builders'

const partner = ({ id = '', ...parts }: Partial<Partner>): Partner => aPartner(id, parts)

const rule = { scores: 5, comments: 10 }

/** `count` companies of a tier, numbered. */
const companies = (tier: string, count: number, more: Partial<Partner> = {}): Partner[] =>
  Array.from({ length: count }, (_, index) =>
    partner({
      id: `${tier}-${index}`,
      name: `${tier} ${index}`,
      tier,
      type: 'reseller',
      manager: null,
      region: 'North',
      status: 'active',
      ...more
    })
  )

const responsesOf = (partners: readonly Partner[], each = 1) =>
  partners.flatMap(({ id }) =>
    Array.from({ length: each }, (_, index) => ({
      surveyId: 's',
      respondentId: `R-${id}-${index}`,
      partnerId: id
    }))
  )

const fromRoster = fc.record({
  tier: fc.constantFrom('Gold', 'Gold', 'Silver', null),
  type: fc.constantFrom('msp' as const, 'msp' as const, 'isv' as const),
  region: fc.constantFrom('North', 'South'),
  people: fc.constantFrom(0, 0, 1, 1, 2)
})

const tableOf = ({ tables }: Coverage, attribute: CoverageAttribute) =>
  tables.find((table) => table.attribute === attribute)!

describe('who was heard, against the roster', () => {
  const gold = companies('Gold', 20)
  const silver = companies('Silver', 60)
  const of = (heard: readonly Partner[], partners: readonly Partner[] = [...gold, ...silver]) =>
    coverageOf({ partners, responses: responsesOf(heard), tierOne: ['Gold'], rule })

  it('shows cherry-picking: all of the best, hardly any of the others', () => {
    const coverage = of([...gold, ...silver.slice(0, 6)])
    const byTier = tableOf(coverage, 'tier')
    expect(byTier.groups.map(({ value, roster, heard }) => [value, roster, heard])).toEqual([
      ['Silver', 60, 6],
      ['Gold', 20, 20]
    ])
    expect(byTier.test).toMatchObject({ kind: 'tested', method: 'chi-square', differs: true })
    expect(testSentence(byTier)).toBe(
      'By tier, those heard are not a chance selection of the roster (χ², p < .001, 26 companies heard).'
    )
    expect(byTier.groups[1]!.lean).toBeCloseTo(20 / 26 - 20 / 80)
  })

  it('does not cry wolf over an even half', () => {
    const coverage = of([...gold.slice(0, 10), ...silver.slice(0, 30)])
    expect(tableOf(coverage, 'tier').test).toMatchObject({ kind: 'tested', differs: false })
  })

  it('counts a company once, however many of it answered', () => {
    const partners = [...gold, ...silver]
    const responses = responsesOf(gold, 3)
    const coverage = coverageOf({ partners, responses, tierOne: [], rule })
    expect([coverage.heard, coverage.respondents]).toEqual([20, 60])
  })

  it('names a group nobody speaks for, and the Tier 1 partners that are silent', () => {
    const partners = [...gold, ...silver, ...companies('Bronze', 7)]
    const coverage = of([...gold.slice(0, 17), ...silver.slice(0, 20)], partners)
    expect(silentGroups(coverage).map(({ attribute, group }) => [attribute, group.value])).toEqual([
      ['tier', 'Bronze']
    ])
    expect(coverage.silentTierOne.map(({ name }) => name)).toEqual(['Gold 17', 'Gold 18', 'Gold 19'])
  })

  it('hides a count below the minimum, and what would give it away', () => {
    const coverage = of([...gold.slice(0, 2), ...silver.slice(0, 30)])
    const heard = tableOf(coverage, 'tier').groups.map((group) => [group.value, group.heard])
    // Silver alone would tell, with the total, how many of Gold answered.
    expect(heard).toEqual([
      ['Silver', null],
      ['Gold', null]
    ])
    const text = coverageText(coverage, 'Survey', 5)
    expect(text).toContain('Gold\t20\tfewer than 5')
    expect(text).not.toMatch(/Gold\t20\t2\b/)
  })

  it('tests only what is shown: a chance computed from a hidden count would tell it', () => {
    const bronze = companies('Bronze', 20)
    const partners = [...gold, ...silver, ...bronze]
    const withBronze = (count: number) =>
      tableOf(of([...gold, ...silver.slice(0, 6), ...bronze.slice(0, count)], partners), 'tier')
    const [two, three] = [withBronze(2), withBronze(3)]
    expect(two.groups.find(({ value }) => value === 'Bronze')?.heard).toBeNull()
    expect(two.test).toEqual(three.test)
    expect(testSentence(two)).toBe(testSentence(three))
  })

  it('tells nothing of four companies, not even by their share or number', () => {
    const coverage = of(gold.slice(0, 4))
    expect([coverage.heard, coverage.respondents]).toEqual([null, null])
    for (const { groups } of coverage.tables)
      for (const { heard, lean } of groups) expect([heard ?? 0, lean]).toEqual([0, null])
    expect(coverageText(coverage, 'Survey', 5)).not.toMatch(/\b4\b/)
  })

  it('leaves prospects, former and merged partners out, and lets the merged count for the survivor', () => {
    const into = partner({ id: 'into', name: 'Into', status: 'active', tier: 'Gold' })
    const partners = [
      into,
      partner({ id: 'merged', name: 'Merged', mergedIntoId: 'into' }),
      partner({ id: 'old', name: 'Old', status: 'ended' }),
      partner({ id: 'new', name: 'New', status: 'prospect' })
    ]
    const responses = [
      ...responsesOf(partners.filter(({ id }) => id === 'merged' || id === 'old')),
      { surveyId: 's', respondentId: 'R-9', partnerId: null }
    ]
    const coverage = coverageOf({ partners, responses, tierOne: ['Gold'], rule })
    expect(coverage).toMatchObject({ roster: 1, withoutCompany: 1, outsideRoster: 1, silentTierOne: [] })
  })

  it('R11: from all its tables together nobody can work out a smaller group', () => {
    let shownGroups = 0
    fc.assert(
      fc.property(
        fc.array(fromRoster, { minLength: 5, maxLength: 28 }),
        fc.integer({ min: 3, max: 4 }),
        (roster, minimum) => {
          const partners = roster.map(({ people: _, ...rest }, index) =>
            partner({ id: `p${index}`, ...rest })
          )
          const responses = partners.flatMap((one, index) => responsesOf([one], roster[index]!.people))
          const { tables, heard } = coverageOf({
            ...{ partners, responses, tierOne: [] },
            rule: { scores: minimum, comments: 10 }
          })
          const heardOf = (attribute: CoverageAttribute | null, value: string | null): string[] =>
            partners.flatMap((one, index) =>
              roster[index]!.people > 0 && (attribute === null || one[attribute] === value) ? [one.id] : []
            )
          const cutOf = (id: string, respondents: readonly string[]): Cut => ({
            id,
            measure: 'heard',
            kind: 'score',
            respondents
          })
          const cuts = [
            ...(heard === null ? [] : [cutOf('all', heardOf(null, null))]),
            ...tables.flatMap(({ attribute, groups }) =>
              groups.flatMap((group) =>
                group.heard === null
                  ? []
                  : [cutOf(`${attribute}=${group.value ?? ''}`, heardOf(attribute, group.value))]
              )
            )
          ]
          shownGroups += cuts.length
          const companiesAlone = partners.map(({ id }) => [id])
          expect(canWorkOutSmallGroup(cuts, companiesAlone, minimum)).toBeNull()
        }
      ),
      { numRuns: 60, seed: 20261122 }
    )
    // Hiding everything would be safe, too.
    expect(shownGroups).toBeGreaterThan(100)
  })
})
