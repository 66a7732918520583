import type { DocumentLanguage } from '../../entities/document'
import { civilParts, type CivilDate } from '../../values/civil-date'

/** The words every document has, whatever it is about. One object per language. */
export interface FixedWords {
  readonly contents: string
  readonly table: string
  readonly figure: string
  readonly source: string
  readonly page: string
  /** Between the page and the number of pages. */
  readonly of: string
  readonly preparedFor: string
  readonly dataAsOf: string
  readonly author: string
  readonly date: (date: CivilDate) => string
  /** Client words in quotation marks. */
  readonly quoted: (text: string) => string
  /** What the four parts of a plane are called, where they are not written into it. */
  readonly corners: (words: readonly [string, string, string, string]) => string
}

const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December']
]

export const germanMonths = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
]

const dateWith =
  (months: readonly string[], dot: string) =>
  (date: CivilDate): string => {
    const { year, month, day } = civilParts(date)
    return `${day}${dot} ${months[month - 1] ?? ''} ${year}`
  }

const words: Readonly<Record<DocumentLanguage, FixedWords>> = {
  en: {
    contents: 'Contents',
    table: 'Table',
    figure: 'Figure',
    source: 'Source',
    page: 'Page',
    of: 'of',
    preparedFor: 'Prepared for',
    dataAsOf: 'Data as of',
    author: 'Author',
    date: dateWith(englishMonths, ''),
    quoted: (text) => `“${text}”`,
    corners: ([a, b, c, d]) => `Above left: ${a}; above right: ${b}; below left: ${c}; below right: ${d}.`
  },
  de: {
    contents: 'Inhalt',
    table: 'Tabelle',
    figure: 'Abbildung',
    source: 'Quelle',
    page: 'Seite',
    of: 'von',
    preparedFor: 'Erstellt für',
    dataAsOf: 'Datenstand',
    author: 'Verfasst von',
    date: dateWith(germanMonths, '.'),
    quoted: (text) => `„${text}“`,
    corners: ([a, b, c, d]) => `Oben links: ${a}; oben rechts: ${b}; unten links: ${c}; unten rechts: ${d}.`
  }
}

/** The fixed words of a document's language (BCP 47); English where there are none. */
export const fixedWords = (language: string): FixedWords => (/^de\b/i.test(language) ? words.de : words.en)

const dateInText = new RegExp(`\\b(\\d{1,2}) (${englishMonths.join('|')}) (\\d{4})\\b`, 'g')

const shortDateInText = new RegExp(
  `\\b(\\d{1,2})\u00a0(${englishMonths.map((name) => name.slice(0, 3)).join('|')})\u00a0(\\d{4})\\b`,
  'g'
)

const twoDigits = (value: string | number): string => String(value).padStart(2, '0')

/** Dates that stand in a text in English, in German; those in numbers too where they follow a word of ours. */
export const germanDates = (text: string): string =>
  text
    .replace(
      dateInText,
      (_, day: string, month: string, year: string) =>
        `${day}. ${germanMonths[englishMonths.indexOf(month)] ?? month} ${year}`
    )
    .replace(shortDateInText, (_, day: string, month: string, year: string) =>
      [twoDigits(day), twoDigits(englishMonths.findIndex((name) => name.startsWith(month)) + 1), year].join(
        '.'
      )
    )
    .replace(/(Datenstand|Trend seit .*,) (\d{4})-(\d{2})-(\d{2})/g, '$1 $4.$3.$2')
