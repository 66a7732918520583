import type { DocumentLanguage } from '../entities/document'

/** Titles of a rating sheet's columns, by which it is read back. The words are part of the file format. */
export interface RatingTitles {
  readonly reference: string
  readonly name: string
  readonly importance: string
  readonly delivered: string
  readonly comment: string
}

const titles: Readonly<Record<DocumentLanguage, RatingTitles>> = {
  en: {
    reference: 'Ref',
    name: 'What',
    importance: 'How much it matters to you (1–5)',
    delivered: 'How well it arrives, as you see it (1–5)',
    comment: 'Comment'
  },
  de: {
    reference: 'Kennung',
    name: 'Was',
    importance: 'Wie wichtig es Ihnen ist (1–5)',
    delivered: 'Wie gut es ankommt, aus Ihrer Sicht (1–5)',
    comment: 'Kommentar'
  }
}

export const ratingTitlesIn = (language: DocumentLanguage): RatingTitles => titles[language]

/** Whether a text is the title of a column, in any language: a sheet may come back after another was chosen. */
export const isRatingTitle = (text: string, name: keyof RatingTitles): boolean =>
  Object.values(titles).some((each) => each[name] === text.trim())

/** The name of the sheet, also of what was in a Word file. */
export const ratingSheetName: Readonly<Record<DocumentLanguage, string>> = {
  en: 'Rating sheet',
  de: 'Bewertungsbogen'
}

/** What stands where nothing is asked. */
export const notAsked: Readonly<Record<DocumentLanguage, string>> = { en: 'not asked', de: 'nicht gefragt' }

/** What people write for a blank. */
export const meansBlank = (text: string): boolean =>
  /^([-–—.]|n\/?a|k\. ?a\.|keine angabe)$/i.test(text) || Object.values(notAsked).includes(text.toLowerCase())
