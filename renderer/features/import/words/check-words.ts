import type { CheckCode, FindingCode } from '@shared/domain/importing/checks/check'
import type { DeskFinding } from '@shared/domain/importing/checks/check-protocol'
import { englishStages, stagesText } from '@shared/domain/importing/checks/usual-stages'
import type { Format } from '@renderer/ui/format'
import { fieldLabel } from './field-labels'
import { problemAdvice, problemTitles } from './problem-words'

const titles: Readonly<Record<CheckCode, string>> = {
  'duplicate-row': 'Rows that repeat another one exactly',
  'duplicate-but-key': 'Same record under another key',
  'near-duplicate': 'Perhaps entered twice',
  'repeated-key': 'Key stands on several rows',
  'conflicting-key': 'One key, different partners or accounts',
  'repeated-partner': 'Partner listed twice',
  'repeated-respondent': 'Answered more than once',
  'date-order': 'Ended before it began',
  'won-without-close': 'Won without a closing date',
  'won-without-amount': 'Won without an amount',
  'open-past-close': 'Open, but the closing date is over',
  'lost-with-amount': 'Lost, but with an amount',
  'assumed-currency': 'Currency is assumed',
  'no-currency': 'Amounts without a currency',
  'mixed-currencies': 'Several currencies',
  'unknown-partner': 'Partner is not known',
  'future-date': 'Dated in the future',
  'ancient-date': 'Date too long ago',
  'mixed-date-order': 'Day and month in both orders',
  'negative-amount': 'Negative amounts',
  'zero-amount': 'Amounts of zero',
  outlier: 'Unusual amounts',
  'missing-value': 'Blank where a value is needed',
  'usual-blank': 'Left blank as a rule',
  'no-column': 'No column gives this',
  'hidden-rows': 'Hidden rows are included',
  'hidden-columns': 'Hidden columns are used',
  'merged-cells': 'Merged cells',
  spelling: 'Same word, two spellings',
  'total-differs': 'The client’s total differs from ours'
}

const isCellProblem = (code: FindingCode): code is keyof typeof problemTitles => code in problemTitles

/** What is wrong, in a few words. */
export const findingTitle = ({ code }: Pick<DeskFinding, 'code'>): string =>
  isCellProblem(code) ? problemTitles[code] : titles[code]

type Explain = (finding: DeskFinding, format: Format) => string

const text = (finding: DeskFinding, name: string): string => String(finding.facts[name] ?? '')

const explanations: Readonly<Record<CheckCode, Explain>> = {
  'duplicate-row': () =>
    'Every cell is the same as in an earlier row. Counted twice they would inflate each sum.',
  'duplicate-but-key': () => 'Everything but the key is the same as in an earlier row.',
  'near-duplicate': () =>
    'Same account and partner, amounts within 1%, dates within a week, nothing else that tells them apart.',
  'repeated-key': () =>
    'A key should name one record. The rows stay separate records until you say otherwise.',
  'conflicting-key': () => 'The lines of one order name different partners or accounts.',
  'repeated-partner': () => 'Legal form and accents aside the names are equal: one company, or two branches?',
  'repeated-respondent': () => 'The same person stands on several rows.',
  'date-order': (finding) =>
    `${fieldLabel(finding.field ?? '')} lies before ${fieldLabel(text(finding, 'earlier')).toLowerCase()}.`,
  'won-without-close': () => 'Without the day these deals are missing from every figure of a period.',
  'won-without-amount': () => 'Without an amount these deals are missing from every revenue figure.',
  'open-past-close': (finding, format) =>
    `Still open although they should have closed before ${format.date(text(finding, 'asOf'))}.`,
  'lost-with-amount': (finding) =>
    `Nearly all of the ${text(finding, 'lost')} lost deals have no amount; these few do. Perhaps they were won.`,
  'assumed-currency': (finding) =>
    `No column and no cell names a currency. ${text(finding, 'currency')} is used, the currency of the engagement.`,
  'no-currency': () => 'An amount without a currency cannot be added to others.',
  'mixed-currencies': (finding) =>
    `${text(finding, 'list')}. Each needs an exchange rate; listed are those not in ${text(finding, 'main')}.`,
  'unknown-partner': () => 'These rows count for no partner until their names are matched.',
  'future-date': (finding, format) =>
    `Later than today, ${format.date(text(finding, 'today'))}. Often day and month changed places.`,
  'ancient-date': () => 'Before 1980: often what a program writes when it has no date.',
  'mixed-date-order': (finding) =>
    `${text(finding, 'dayFirst')} dates prove day first, ${text(finding, 'monthFirst')} prove month first. Listed are those that are not sure.`,
  'negative-amount': () => 'Credit notes and cancellations, or a sign that slipped in?',
  'zero-amount': () => 'Zero is a value, not a blank: it counts in every average.',
  outlier: (finding, format) => outlierWords(finding, format),
  'missing-value': (finding) =>
    `Left blank in ${finding.count} of ${text(finding, 'of')} records; the value counts as unknown, not 0.`,
  'usual-blank': (finding, format) => usualBlankWords(finding, format),
  'no-column': (finding) =>
    `No column of this sheet gives ${fieldLabel(finding.field ?? '').toLowerCase()}; figures that need it stay unknown.`,
  'hidden-rows': () => 'The client had hidden these rows; they are taken in like the others.',
  'hidden-columns': () => 'The client had hidden these columns; they are mapped like the others.',
  'merged-cells': (finding) =>
    `Only the first cell of a merged range holds the value; ${text(finding, 'rows')} rows below read as blank.`,
  spelling: (finding) =>
    `“${text(finding, 'from')}” is written “${text(finding, 'to')}” ${
      text(finding, 'list') === '' ? 'elsewhere in this column' : `in ${text(finding, 'list')}`
    }.`,
  'total-differs': () =>
    'Our rows do not add up to the client’s own total: rows may be missing, or counted twice.'
}

function usualBlankWords(finding: DeskFinding, format: Format): string {
  const stages = stagesText(finding.facts['stages'], englishStages)
  const share = `${format.count(finding.count)} of ${format.count(Number(finding.facts['of']))} records`
  const where = stages === '' ? '' : ` (${stages})`
  return `Blank in ${share}${where}: how this list is kept, not slips. Figures that need the value leave them out; the client is asked once.`
}

function outlierWords(finding: DeskFinding, format: Format): string {
  const median = format.money(Number(finding.facts['median']), {
    currency: text(finding, 'currency') || format.currency
  })
  const rule =
    finding.facts['rule'] === 'mad'
      ? 'modified z-score of log amounts over 3.5 (Iglewicz and Hoaglin 1993)'
      : 'more than three interquartile ranges outside the quartiles of log amounts (Tukey 1977)'
  return `Far from the median of ${median}. Rule: ${rule}.`
}

/** Why it matters, or what is kept until it is put right. */
export const findingExplanation: Explain = (finding, format) =>
  isCellProblem(finding.code) ? problemAdvice[finding.code] : explanations[finding.code](finding, format)

export const severityWords = {
  error: 'Errors',
  warning: 'Warnings',
  question: 'Questions'
} as const

/** "12 cells", "1 row". */
export function findingCount(
  finding: Pick<DeskFinding, 'count' | 'column' | 'code'>,
  format: Format
): string {
  if (finding.code === 'no-column') return 'whole sheet'
  const unit = finding.column === null ? 'row' : 'cell'
  return `${format.count(finding.count)} ${unit}${finding.count === 1 ? '' : 's'}`
}
