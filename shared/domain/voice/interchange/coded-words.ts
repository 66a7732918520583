import type { DocumentLanguage } from '../../entities/document'
import { foldText } from '../../text/fold'
import { germanCodedWords } from './coded-words-german'
import type { CodedTitles, CodedWords } from './coded-words-shape'

const english: CodedWords = {
  tag: 'en-GB',
  sheets: { answers: 'Answers', codings: 'Codings', codebook: 'Codebook' },
  titles: {
    response: 'Response',
    respondent: 'Respondent',
    survey: 'Survey',
    question: 'Question',
    answer: 'Answer',
    agreed: 'Agreed',
    code: 'Code',
    words: 'Words',
    start: 'Start',
    end: 'End',
    coder: 'Coder',
    time: 'Time',
    source: 'Source',
    parent: 'Parent',
    definition: 'Definition',
    include: 'Include',
    exclude: 'Exclude',
    example: 'Example',
    colour: 'Colour',
    shortcut: 'Key',
    isExclusive: 'Stands alone',
    isRetired: 'Retired',
    sets: 'Groups'
  },
  attributes: { type: 'type', tier: 'tier', region: 'region', status: 'status', npsGroup: 'npsGroup' },
  attributeValue: (_, value) => value,
  agreed: { codes: 'codes', noCode: 'no code' },
  yes: 'yes',
  no: 'no',
  sources: { manual: 'manual', suggestion: 'suggestion', search: 'search', import: 'import' },
  counts: {
    sheet: 'Counts',
    title: 'Codes by number of respondents',
    note: 'Counted when this workbook was written: each person once per wave, a code with those below it.',
    code: 'Code',
    respondents: 'Respondents',
    chart: (codes) =>
      codes === 1 ? 'Respondents who raised the code' : `The ${codes} codes most respondents raised`,
    alt: 'Bars of the number of respondents who raised each code, from the table beside it.'
  }
}

const languages: Readonly<Record<DocumentLanguage, CodedWords>> = { en: english, de: germanCodedWords }

export const codedWordsIn = (language: DocumentLanguage): CodedWords => languages[language]

/** The words a table was written with, told by titles it must have; null: the table is none of ours. */
export const codedWordsOf = (
  titles: readonly string[],
  needed: readonly (keyof CodedTitles)[]
): CodedWords | null =>
  Object.values(languages).find((words) => needed.every((name) => titles.includes(words.titles[name]))) ??
  null

/** The titles of a column in every language, as a search compares them. */
export const foldedTitles = (name: keyof CodedTitles): readonly string[] =>
  Object.values(languages).map(({ titles }) => foldText(titles[name]))

/** Whether a cell says yes or no, in any language; null: neither. */
export function yesOrNo(text: string): boolean | null {
  const said = text.trim().toLowerCase()
  if (Object.values(languages).some(({ yes }) => yes === said)) return true
  return Object.values(languages).some(({ no }) => no === said) ? false : null
}
