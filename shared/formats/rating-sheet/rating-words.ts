import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { ExchangeDirection } from '@shared/domain/entities/exchange'
import type { RatingSheet } from '@shared/domain/exchange/rating-sheet'

type Parties = Pick<RatingSheet, 'client' | 'partner'>

/** What the sheet says besides its columns. One object per language. */
export interface RatingWords {
  /** BCP 47, for the file. */
  readonly tag: string
  readonly title: (parties: Parties) => string
  /** What the sheet says to the partner before it rates. */
  readonly introduction: (parties: Parties) => readonly string[]
  readonly sides: Readonly<Record<ExchangeDirection, string>>
  readonly side: string
  readonly meaning: string
  readonly audit: (reference: string) => string
  readonly sampleNotice: string
  readonly findsAgain: string
  readonly offScale: { readonly errorTitle: string; readonly error: string }
}

const words: Readonly<Record<DocumentLanguage, RatingWords>> = {
  en: {
    tag: 'en-GB',
    title: ({ client, partner }) => `How ${partner} sees the exchange with ${client}`,
    introduction: ({ client, partner }) => [
      `${client} would like to know how ${partner} sees what the two of you exchange.`,
      'Please rate each line with a whole number from 1 to 5: 1 = not at all, 5 = fully. Leave blank what you cannot say; a blank is not taken for a low score.',
      'There is no published standard for this scale: it is our own. What you write is read together with you and not shown to other partners.'
    ],
    sides: { gets: 'What you get', gives: 'What you give' },
    side: 'Side',
    meaning: 'What it means',
    audit: (reference) => `Audit ${reference}`,
    sampleNotice: 'Sample: invented data',
    findsAgain: 'The first column finds your answers again.',
    offScale: {
      errorTitle: 'Please rate with 1 to 5',
      error: 'A whole number from 1 (not at all) to 5 (fully), or nothing.'
    }
  },
  de: {
    tag: 'de-DE',
    title: ({ client, partner }) => `Wie ${partner} den Austausch mit ${client} sieht`,
    introduction: ({ client, partner }) => [
      `${client} möchte wissen, wie ${partner} sieht, was Sie miteinander austauschen.`,
      'Bitte bewerten Sie jede Zeile mit einer ganzen Zahl von 1 bis 5: 1 = gar nicht, 5 = voll und ganz. Was Sie nicht sagen können, lassen Sie leer; ein leeres Feld gilt nicht als niedriger Wert.',
      'Für diese Skala gibt es keinen veröffentlichten Standard, es ist unsere eigene. Was Sie schreiben, wird mit Ihnen gemeinsam gelesen und anderen Partnern nicht gezeigt.'
    ],
    sides: { gets: 'Was Sie erhalten', gives: 'Was Sie geben' },
    side: 'Seite',
    meaning: 'Was es bedeutet',
    audit: (reference) => `Audit ${reference}`,
    sampleNotice: 'Beispiel: erfundene Daten',
    findsAgain: 'Die erste Spalte findet Ihre Antworten wieder.',
    offScale: {
      errorTitle: 'Bitte mit 1 bis 5 bewerten',
      error: 'Eine ganze Zahl von 1 (gar nicht) bis 5 (voll und ganz), oder nichts.'
    }
  }
}

export const ratingWordsIn = (language: DocumentLanguage): RatingWords => words[language]

/** Which audit the sheet is of, of which day, and that its data are invented where they are. */
export function auditLine({ language, reference, date, isSample }: RatingSheet): string {
  const { audit, sampleNotice, tag } = words[language]
  return `${audit(reference)}, ${fixedWords(tag).date(date)}${isSample ? `. ${sampleNotice}` : ''}`
}
