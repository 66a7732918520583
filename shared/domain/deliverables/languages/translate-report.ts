import type { DocumentLanguage } from '../../entities/document'
import type { ChartSpec, ChartWords } from '../chart-spec'
import type { FrontMatter, Report, ReportBlock } from '../report'
import type { PhraseBook } from './phrase-book'
import type { TargetLanguage } from './target-language'
import { targetLanguages } from './target-languages'

/** The locale a document's builder writes numbers in. */
export const localeOf = (language: DocumentLanguage, engagementLocale: string): string =>
  language === 'en' ? engagementLocale : targetLanguages[language].locale

/** A translated document, and what of it stayed English. */
export interface TranslatedReport {
  readonly report: Report
  /** Blocks with a text the dictionary does not have: most are sentences made from the client's data. */
  readonly untranslated: readonly string[]
}

const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text.replace(/\{[^{}]*\}/g, ''))

/** What a text needs of a language, words aside. */
type Spelling = Pick<TargetLanguage, 'tag' | 'dates' | 'numbers'> & { readonly chart: ChartWords | null }

/** Documents are built in English: only the blank before a percent sign goes, as figures are written without. */
const english: Spelling = {
  tag: 'en-GB',
  dates: (text) => text,
  numbers: (text) => text.replace(/(\d)\s%(?!\w)/g, '$1%'),
  chart: null
}
const asBuilt: PhraseBook = { find: (text) => text }

/** Puts one text into the language and remembers whether the dictionary had it. */
class Translator {
  isComplete = true

  constructor(
    readonly language: Spelling,
    private readonly book: PhraseBook
  ) {}

  /** A text of the builder's: one that is missing is noted. */
  text(text: string): string {
    const found = this.book.find(text)
    if (found === null && hasWords(text)) this.isComplete = false
    return this.language.numbers(this.language.dates(found ?? text))
  }

  /** A text that may be the client's own, e.g. a name in a table: known words change, others stay without a note. */
  readonly cell = (text: string): string => {
    const found = this.book.find(text)
    // A number alone is no word of the client's.
    const isOwn = found === null && hasWords(text)
    return this.language.dates(isOwn ? text : this.language.numbers(found ?? text))
  }

  /** What stands in a chart: names as they are, numbers as the language writes them. */
  readonly mark = (text: string): string => this.language.numbers(this.cell(text))
}

/** Parts of a chart that are no words. */
const isCode = (key: string): boolean => key === 'kind' || key === 'id' || key === 'look'

const isName = (key: string): boolean => key === 'label' || key === 'title'

/** Words in a chart: titles, labels and values that the dictionary has. */
function chartWords(spec: ChartSpec, translator: Translator): ChartSpec {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return translator.mark(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const isOwn = 'isOwn' in value && value.isOwn === true
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        isCode(key) || (isOwn && isName(key)) ? each : walk(each)
      ])
    )
  }
  const { chart } = translator.language
  return { ...(walk(spec) as ChartSpec), ...(chart ? { words: chart } : {}) }
}

/** Headings that are the client's or the consultant's own: a partner, a theme. */
const isNameHeading = (id: string): boolean => /(^|\.)words\.theme\.|^audit\d+\.partner$/.test(id)

/** A list in the order of its terms keeps that order in another language, where other terms come first. */
const isByTerm = (items: readonly { readonly term: string }[]): boolean =>
  items.length > 2 &&
  items.every(({ term }, at) => at === 0 || (items[at - 1]?.term ?? '').toLowerCase() <= term.toLowerCase())

function spokenBlock(block: ReportBlock, t: Translator): ReportBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: isNameHeading(block.id) ? block.text : t.text(block.text) }
    case 'paragraph':
      return { ...block, text: t.text(block.text) }
    case 'callout':
      return { ...block, title: t.text(block.title), text: t.text(block.text) }
    case 'quote':
      return { ...block, attribution: t.cell(block.attribution) }
    case 'kpis':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, label: t.text(item.label), note: t.text(item.note) }))
      }
    case 'table':
      return {
        ...block,
        caption: t.text(block.caption),
        note: block.note === null ? null : t.text(block.note),
        columns: block.columns.map((column) =>
          column.isOwn ? column : { ...column, title: t.cell(column.title) }
        ),
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell.kind === 'text' && !cell.isOwn ? { ...cell, text: t.cell(cell.text) } : cell
          )
        }))
      }
    case 'chart':
      return {
        ...block,
        caption: t.text(block.caption),
        alt: t.text(block.alt),
        source: t.text(block.source),
        spec: chartWords(block.spec, t)
      }
    case 'definitions': {
      const items = block.items.map(({ term, meaning }) => ({ term: t.cell(term), meaning: t.text(meaning) }))
      const byTerm = new Intl.Collator(t.language.tag)
      return {
        ...block,
        items: isByTerm(block.items) ? items.sort((a, b) => byTerm.compare(a.term, b.term)) : items
      }
    }
    default:
      return block
  }
}

export const frontIn = (front: FrontMatter, cell: (text: string) => string): FrontMatter => ({
  ...front,
  title: cell(front.title),
  subtitle: cell(front.subtitle),
  version: cell(front.version),
  confidentiality: cell(front.confidentiality),
  sampleNotice: front.sampleNotice === null ? null : cell(front.sampleNotice)
})

/**
 * The report with its fixed texts in a language. Quotes and the client's names are never touched. Texts the dictionary
 * does not have stay English and are named, so that nobody takes the document for finished.
 */
export function translateReport(report: Report, language: DocumentLanguage): TranslatedReport {
  if (language === 'en') {
    const translator = new Translator(english, asBuilt)
    return {
      report: { ...report, blocks: report.blocks.map((block) => spokenBlock(block, translator)) },
      untranslated: []
    }
  }
  const target = targetLanguages[language]
  const untranslated: string[] = []
  const book = target.bookOf(report.kind)
  const blocks = report.blocks.map((block) => {
    const translator = new Translator(target, book)
    const done = spokenBlock(block, translator)
    if (!translator.isComplete) untranslated.push(block.id)
    return done
  })
  return {
    report: {
      ...report,
      language: target.tag,
      front: frontIn(report.front, new Translator(target, book).cell),
      blocks
    },
    untranslated
  }
}
