import type { PartnerType } from '../../entities/partner'
import { partnerTypeWords, sentenceCase } from '../../deliverables/partner-words'
import type { Coverage, CoverageAttribute, CoverageGroup, CoverageTable } from './coverage'

export const attributeWords: Readonly<Record<CoverageAttribute, string>> = {
  tier: 'Tier',
  type: 'Type',
  manager: 'Manager',
  region: 'Region',
  status: 'Status'
}

const untested = {
  'not-independent': 'no test',
  'nothing-to-compare': 'nothing to compare: fewer than two groups are shown, or all or none were heard',
  'too-sparse': 'too few to test'
} as const

const chance = (p: number): string => (p < 0.001 ? 'p < .001' : `p = ${p.toFixed(3).replace(/^0/, '')}`)

/** What the test says, in one sentence; it is made over the groups that are shown. */
export function testSentence({ attribute, groups, test }: CoverageTable): string {
  const count = groups.reduce((sum, { heard }) => sum + (heard ?? 0), 0)
  const of = attributeWords[attribute].toLowerCase()
  if (test.kind === 'untested') return `By ${of}: ${untested[test.reason]}.`
  const method = test.method === 'fisher' ? 'Fisher’s exact test' : 'χ²'
  const base = `${method}, ${chance(test.p)}, ${count} companies heard`
  return test.differs
    ? `By ${of}, those heard are not a chance selection of the roster (${base}).`
    : `By ${of}, no difference from the roster can be shown (${base}).`
}

/** The group as people say it: closed lists in words, everything else as the client wrote it. */
export function groupName(attribute: CoverageAttribute, value: string | null): string {
  if (value === null) return 'Not stated'
  if (attribute === 'type') return sentenceCase(partnerTypeWords(value as PartnerType))
  return attribute === 'status' ? sentenceCase(value) : value
}

export const heardText = ({ heard, roster }: CoverageGroup, minimum: number): string =>
  heard === null ? `fewer than ${minimum}, or would give them away` : `${heard} of ${roster}`

/** Groups of the roster of whom nobody was heard. */
export const silentGroups = ({
  tables
}: Coverage): { attribute: CoverageAttribute; group: CoverageGroup }[] =>
  tables.flatMap(({ attribute, groups }) =>
    groups.filter(({ value, heard }) => value !== null && heard === 0).map((group) => ({ attribute, group }))
  )

/** The check as text to paste: counts by group, what the tests say, who of Tier 1 is silent. */
export function coverageText(coverage: Coverage, title: string, minimum: number): string {
  const { heard, roster, respondents } = coverage
  const lines = [
    `Who was heard: ${title}`,
    `${respondents === null ? 'Number of respondents not shown' : `${respondents} respondents`}; ${heard ?? `fewer than ${minimum}`} of ${roster} companies on the roster`
  ]
  for (const table of coverage.tables) {
    lines.push('', `${attributeWords[table.attribute]}\tOn the roster\tHeard`)
    for (const group of table.groups)
      lines.push(`${groupName(table.attribute, group.value)}\t${group.roster}\t${heardText(group, minimum)}`)
    if (heard !== null) lines.push(testSentence(table))
  }
  return lines.join('\n')
}
