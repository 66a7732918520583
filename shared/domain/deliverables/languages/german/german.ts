import type { DocumentKind } from '../../../entities/document'
import { germanDates } from '../fixed-words'
import { phraseBook, type ListBook, type Phrase, type PhraseBook } from '../phrase-book'
import type { TargetLanguage } from '../target-language'
import { germanAudit } from './audit'
import { germanAuditCases } from './audit-cases'
import { germanExchangePortfolio, germanLineNames } from './exchange-portfolio'
import { germanFindings } from './gap-analysis/findings'
import { germanGap } from './gap-analysis/gap-analysis'
import { germanHealth } from './health'
import { germanShared } from './in-all-documents'
import { germanMetricCases } from './metric-cases'
import { germanMetricCasesRest } from './metric-cases-rest'
import { germanMetricFormulas } from './metric-formulas'
import { germanMetricGroups, germanMetricSentences } from './metric-sentences'
import { germanFields, germanMetricSources } from './metric-sources'
import { germanQuestionSentences } from './questions'
import { germanRecommendationSentences } from './recommendation-sentences'
import { germanRuleSentences } from './rule-sentences'
import { germanStrategy } from './strategy'
import { germanReasons, germanVocabulary } from './vocabulary'
import { germanVoiceMeaning } from './voice-findings/meaning'
import { germanVoiceResults } from './voice-findings/results'
import { germanVoiceThemes } from './voice-findings/themes'
import { germanColumns, germanSheets } from './workbooks/columns'
import { germanWorkbookSentences } from './workbooks/sentences'
import { germanNames, germanValues } from './workbooks/values'

/**
 * The private part of the tag says that the words around numbers are German too ("268 von 701"); an English document
 * may well write its numbers the German way.
 */
const locale = 'de-DE-x-german'

/**
 * Items of a list. A name that holds "and" itself is one item where the book has it; of what it has with gaps, the
 * shortest is one item, since a gap may well run over the next.
 */
function itemsOf(words: string, { exact, item }: ListBook): string[] {
  const parts = words.split(/(, | and | or )(?![^“]*”)/)
  const items: string[] = []
  for (let at = 0; at < parts.length;) {
    const ends = parts.flatMap((_, index) => (index >= at && (index - at) % 2 === 0 ? [index + 1] : []))
    const until = (stop: number): string => parts.slice(at, stop).join('')
    const end =
      ends.findLast((stop) => exact(until(stop)) !== null) ??
      ends.find((stop) => item(until(stop)) !== null) ??
      at + 1
    items.push(until(end))
    at = end + 1
  }
  return items
}

/** "A, B und C"; where an item is "A und B" itself, semicolons keep them apart. */
const list = (words: string, book: ListBook, areOurs = false): string => {
  const spoken = (word: string): string => {
    const [, quoted] = (areOurs && /^“(.*)”$/.exec(word)) || []
    if (quoted !== undefined) return `„${book.item(quoted) ?? quoted}“`
    return word === 'others' ? 'andere' : (book.item(word) ?? word)
  }
  const items = itemsOf(words, book).map(spoken)
  if (items.length > 1 && items.some((item) => /^[^„].* und /.test(item))) return items.join('; ')
  return items.reduce((text, word, index) =>
    index === items.length - 1 ? `${text} und ${word}` : `${text}, ${word}`
  )
}

const bookWith = (...parts: readonly (readonly Phrase[])[]): PhraseBook =>
  phraseBook([...germanReasons, ...germanShared, ...parts.flat()], list)

/** What is known of rules, metrics and recommendations: every document about the programme speaks of it. */
const catalogue: readonly Phrase[] = [
  ...germanVocabulary,
  ...germanMetricSentences,
  ...germanRuleSentences,
  ...germanRecommendationSentences,
  ...germanQuestionSentences
]

const small = ([source, target]: Phrase): Phrase => [source.charAt(0).toLowerCase() + source.slice(1), target]

const exchange: readonly Phrase[] = [
  ...germanExchangePortfolio,
  ...germanAudit,
  ...germanAuditCases,
  ...germanLineNames,
  ...germanLineNames.map(small)
]

const voice: readonly Phrase[] = [
  ...germanVoiceResults,
  ...germanVoiceThemes,
  ...germanVoiceMeaning,
  ...germanFindings.map(small)
]

/** Every phrase there is. */
export const germanPhrases: readonly Phrase[] = [
  ...germanReasons,
  ...germanShared,
  ...catalogue,
  ...germanHealth,
  ...germanGap,
  ...exchange,
  ...voice,
  ...germanStrategy,
  ...germanMetricGroups,
  ...germanMetricFormulas,
  ...germanMetricSources,
  ...germanFields,
  ...germanMetricCases,
  ...germanMetricCasesRest,
  ...germanWorkbookSentences
]

const health = bookWith(germanHealth, catalogue)
const audit = bookWith(exchange, germanVocabulary)
const gap = bookWith(catalogue, germanGap, germanHealth)
const findings = bookWith(voice, catalogue)
/** All in one; what a dimension and a line of a ledger share by name, the dimension keeps. */
const strategy = bookWith(germanStrategy, catalogue, germanGap, germanHealth, exchange, voice)
/** What stands in tables of workbooks beside lists: they hold no client's text, so that all words can be looked up. */
const workbook = bookWith(
  germanWorkbookSentences,
  germanMetricGroups,
  germanMetricFormulas,
  germanMetricSources,
  germanFields,
  germanMetricCases,
  germanMetricCasesRest,
  catalogue,
  germanHealth,
  exchange
)
const shared = bookWith()

const books: Readonly<Partial<Record<DocumentKind, PhraseBook>>> = {
  'value-exchange-audit': audit,
  'exchange-portfolio': audit,
  'workshop-protocol': audit,
  'voice-findings': findings,
  'strategy-audit': strategy,
  'partner-health-scorecard': health,
  'gap-analysis': gap,
  'partner-scorecard': workbook,
  'metrics-workbook': workbook,
  'exchange-ledger': workbook,
  'health-scorecard-workbook': workbook
}

/** "50%" → "50 %", "€214" → "214 €", where a builder wrote a number by itself. */
const numbers = (text: string): string =>
  text
    .replace(/(\d)%/g, '$1\u00a0%')
    .replace(/(\d)\.(\d)(?=\s?%| Punkt)/g, '$1,$2')
    .replace(/([€$£])([\d.,]*\d(?:\s(?:Tsd|Mio|Mrd)\.)?)/g, '$2\u00a0$1')
    .replace(/([−+]0)\.(\d)/g, '$1,$2')
    .replace(/(\b[05] bei \d+)\.(\d)/g, '$1,$2')
    .replace(/(\bp [=<≤] \d)\.(\d)/g, '$1,$2')
    .replace(/(\d)\spts\b/g, '$1\u00a0%-Pkt.')
    .replace(/(\d) days\b/g, '$1 Tage')
    .replace(/(\bbei \d[\d.,]*) Tage\b/g, '$1 Tagen')

/** Documents in German. */
export const german: TargetLanguage = {
  tag: 'de-DE',
  locale,
  bookOf: (kind) => books[kind] ?? shared,
  dates: germanDates,
  numbers,
  chart: {
    judged: 'geschätzt',
    importance: 'Wichtigkeit',
    gap: 'Abstand',
    difference: 'Unterschied',
    equal: 'Gleich große Partner',
    percent: '\u00a0%'
  },
  workbooks: {
    sheets: germanSheets,
    columns: germanColumns,
    values: germanValues,
    names: germanNames,
    texts: new Set([
      ...['Group', 'Metric', 'Why unknown', 'Read with care', 'Meaning', 'In plain words', 'Formula'],
      ...['Left out', 'Left out because', 'Why left out', 'Reason', 'Special cases', 'What can be chosen'],
      ...['Definitions agreed with the client', 'Source of the measure', 'Fields it needs', 'Basis'],
      ...['Derivation or reason', 'Dimension', 'Sign', 'What it says, or why it is unknown'],
      ...['Where the scale is cut, and why']
    ])
  }
}
