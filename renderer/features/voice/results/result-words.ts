import type { Withheld } from '@shared/domain/voice/confidentiality/shown'
import type { BaseMark } from '@shared/domain/voice/minimum-group'
import type { IndependenceTest, NoTest } from '@shared/domain/voice/results/independence-test'
import { segmentAttributes, type SegmentAttribute } from '@shared/domain/voice/segment'
import type { Format } from '@renderer/ui/format'
import { attributeWords, segmentValueWords } from '../words/segment-words'

const moreAttributes: Readonly<Record<string, string>> = {
  country: 'Country',
  manager: 'Partner manager',
  role: 'Role of the respondent'
}

const isSegment = (id: string): id is SegmentAttribute =>
  (segmentAttributes as readonly string[]).includes(id)

/** Name of an attribute: its own, or the words of the question. */
export const breakdownWords = (id: string, question: string | null): string =>
  question ?? (isSegment(id) ? attributeWords[id] : (moreAttributes[id] ?? id))

/** A value of an attribute; null: not known. */
export const valueWords = (id: string, value: string | null): string =>
  value === null ? 'Not known' : isSegment(id) ? segmentValueWords(id, value) : value

/** Why a figure is not shown, in a sentence. */
export function withheldWords(withheld: Withheld, format: Format): string {
  if (withheld.status === 'empty') return 'No data: nobody here answered this.'
  const limit = format.count(withheld.minimum)
  switch (withheld.reason) {
    case 'too-few-people':
      return `Not shown: fewer than ${limit} respondents.`
    case 'too-few-companies':
      return `Not shown: fewer than ${limit} companies.`
    case 'would-reveal':
      return `Not shown: set against other figures it would give away a group of fewer than ${limit}.`
    case 'too-many-cuts':
      return 'Not shown: so many groups of so few people that none can be vouched for.'
  }
}

/** The same for a cell. */
export function withheldShort(withheld: Withheld, format: Format): string {
  if (withheld.status === 'empty') return 'no data'
  switch (withheld.reason) {
    case 'too-few-people':
      return `n < ${format.count(withheld.minimum)}`
    case 'too-few-companies':
      return `< ${format.count(withheld.minimum)} companies`
    case 'would-reveal':
    case 'too-many-cuts':
      return 'hidden'
  }
}

/** Why nothing is counted by company: people may have answered without being linked to any. */
export const companiesWithheld = (withheld: Withheld, format: Format): string =>
  withheld.status === 'empty' ? 'Nobody here is linked to a partner.' : withheldWords(withheld, format)

/** What a small base means; null for a solid one. */
export const markWords: Readonly<Record<BaseMark, string | null>> = {
  solid: null,
  caution: 'caution',
  indicative: 'indicative only'
}

const noTestWords: Readonly<Record<NoTest, string>> = {
  'not-independent': 'no test: voices are not independent',
  'nothing-to-compare': 'no test: nothing to compare',
  'too-sparse': 'no test: too sparse'
}

/** The same, said once for a whole table. */
export const noTestSentences: Readonly<Record<NoTest, string>> = {
  'not-independent':
    'Differences are not tested: several respondents share a company or stand in two groups. “By company” may allow a test.',
  'nothing-to-compare': 'Differences are not tested: fewer than two groups are shown.',
  'too-sparse': 'Differences are not tested: too few answers for so many groups.'
}

/** A chance as statisticians write it: "p = 0.03", "p < 0.001". */
function chanceWords(p: number | null, format: Format): string {
  if (p === null) return '—'
  return p < 0.001 ? `p < ${format.decimal(0.001, 3)}` : `p = ${format.decimal(p, 3)}`
}

/** The test of a theme, or why there is none. */
export function testWords(test: IndependenceTest, adjustedP: number | null, format: Format): string {
  if (test.kind === 'none') return noTestWords[test.reason]
  return `${chanceWords(adjustedP, format)} (${test.kind === 'fisher' ? 'Fisher' : 'χ²'})`
}
