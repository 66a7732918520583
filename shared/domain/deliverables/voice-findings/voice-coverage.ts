import type { Partner } from '../../entities/partner'
import { isOnRoster } from '../../partners/on-roster'
import { holmAdjusted } from '../../stats/holm'
import { shownBy, type Shown } from '../../voice/confidentiality/shown'
import { coverageAttributes, type CoverageAttribute, type CoverageGroup } from '../../voice/coverage/coverage'
import type { PublishedUnit } from '../../voice/confidentiality/publication'
import { breakdownValue } from '../../voice/results/breakdown'
import { independenceTest } from '../../voice/results/independence-test'
import type { ResultsStudy, Wave } from '../../voice/results/results-study'
import type { HeardTable, VoiceCoverage } from './voice-facts'

const significant = 0.05

/**
 * Who took part, against the roster: by the attributes the wave's results are published by and decided together with
 * them, so that these counts beside any result give nobody away.
 */
export function voiceCoverage(study: ResultsStudy, wave: Wave): Shown<VoiceCoverage> {
  const { verdict } = study.publication(wave, 'took part')
  const roster = study.source.partners.filter(isOnRoster)
  const onRoster = new Set(roster.map(({ id }) => id))
  const heard = new Set(
    wave.people.flatMap(({ partnerId }) => (partnerId !== null && onRoster.has(partnerId) ? [partnerId] : []))
  )
  return shownBy(verdict('respondent', null), () => {
    const areCompaniesShown = verdict('partner', null).status === 'shown'
    const attributes = coverageAttributes.filter((one) => wave.published.some(({ id }) => id === one))
    const isShown: Facts['isShown'] = (unit, breakdown, value) =>
      verdict(unit, { breakdown, value }).status !== 'hidden'
    return {
      respondents: wave.people.length,
      roster: roster.length,
      heard: areCompaniesShown ? heard.size : null,
      tables: areCompaniesShown
        ? adjusted(attributes.map((attribute) => tableOf(attribute, { wave, roster, heard, isShown })))
        : []
    }
  })
}

interface Facts {
  readonly roster: readonly Partner[]
  readonly heard: ReadonlySet<string>
  readonly wave: Wave
  readonly isShown: (unit: PublishedUnit, breakdown: string, value: string | null) => boolean
}

function tableOf(attribute: CoverageAttribute, { wave, roster, heard, isShown }: Facts): HeardTable {
  const tally = new Map<string | null, { roster: number; heard: number }>()
  for (const partner of roster) {
    const group = tally.get(partner[attribute]) ?? { roster: 0, heard: 0 }
    group.roster += 1
    if (heard.has(partner.id)) group.heard += 1
    tally.set(partner[attribute], group)
  }
  const groups = [...tally]
    .map(([value, counts]): CoverageGroup => {
      const shown = isShown('partner', attribute, value)
      const lean = heard.size === 0 ? null : counts.heard / heard.size - counts.roster / roster.length
      return {
        value,
        roster: counts.roster,
        heard: shown ? counts.heard : null,
        lean: shown ? lean : null
      }
    })
    .sort((a, b) => b.roster - a.roster || (String(a.value) < String(b.value) ? -1 : 1))
  // What is withheld must not speak through the test either.
  const visible = groups.filter((group) => group.heard !== null)
  const result = independenceTest(
    visible.map((group) => group.heard ?? 0),
    visible.map((group) => group.roster),
    true
  )
  return {
    attribute,
    groups,
    respondents: groups.map(({ value }) =>
      isShown('respondent', attribute, value)
        ? wave.people.filter((person) => breakdownValue(person, attribute) === value).length
        : null
    ),
    test:
      result.kind === 'none'
        ? { kind: 'untested', reason: result.reason }
        : { kind: 'tested', method: result.kind, p: result.p, differs: false }
  }
}

/** Several looks at the same people find something by chance more easily than one. */
function adjusted(tables: readonly HeardTable[]): HeardTable[] {
  const chances = holmAdjusted(tables.flatMap(({ test }) => (test.kind === 'tested' ? [test.p] : [])))
  let next = 0
  return tables.map((table) => {
    if (table.test.kind !== 'tested') return table
    const p = chances[next++] ?? table.test.p
    return { ...table, test: { ...table.test, p, differs: p < significant } }
  })
}
