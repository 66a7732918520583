import type { DocumentLanguage } from '@shared/domain/entities/document'
import { personWords, type FormSlot, type PersonFieldId } from '@shared/domain/voice/instrument/form-layout'
import { otherOptions } from '@shared/domain/voice/instrument/asked-questions'

/** What a form says besides its questions, which are the consultant's. One object per language. */
export interface FormWords {
  /** BCP 47, for the file. */
  readonly tag: string
  readonly person: Readonly<Record<PersonFieldId, string>>
  /** What the last option of an open-ended list says, and the field beside it. */
  readonly other: string
  readonly otherField: string
  /** Words printed in fields nobody has filled: an answer that still says them is no answer. */
  readonly placeholders: { readonly text: string; readonly rank: string }
  readonly hints: {
    readonly single: string
    readonly multiple: string
    readonly ranking: (last: number) => string
    readonly grid: string
    readonly point: string
  }
  readonly thanks: string
  readonly page: { readonly page: string; readonly of: string }
  readonly sheet: {
    readonly name: string
    readonly note: (tick: string) => string
    readonly chooseOne: string
    readonly rank: (item: string, low: number, high: number) => string
    readonly refused: string
    readonly ticked: (tick: string) => string
    readonly whole: (low: number, high: number) => string
    readonly fromList: string
  }
}

const words: Readonly<Record<DocumentLanguage, FormWords>> = {
  en: {
    tag: 'en-GB',
    person: personWords.en,
    other: otherOptions.en,
    otherField: 'Other, please specify',
    placeholders: { text: 'Click here and write', rank: 'Choose' },
    hints: {
      single: 'Tick one.',
      multiple: 'Tick all that apply.',
      ranking: (last) => `Give each a different rank: 1 comes first, ${last} last.`,
      grid: 'Choose a point for each; leave blank what you cannot say.',
      point: 'Tick one point of the scale; leave it blank if you cannot say.'
    },
    thanks: 'Thank you. Please save this document and send it back.',
    page: { page: 'Page', of: 'of' },
    sheet: {
      name: 'Answers',
      note: (tick) =>
        `One row per respondent; type ${tick} where a column is one option of several. Save and send the file back.`,
      chooseOne: 'Choose one',
      rank: (item, low, high) => `${item} (rank ${low}–${high})`,
      refused: 'Not on the form',
      ticked: (tick) => `Type ${tick} for yes; leave it blank otherwise.`,
      whole: (low, high) => `A whole number from ${low} to ${high}; leave it blank if you cannot say.`,
      fromList: 'Please choose from the list.'
    }
  },
  de: {
    tag: 'de-DE',
    person: personWords.de,
    other: otherOptions.de,
    otherField: 'Sonstiges, bitte angeben',
    placeholders: { text: 'Hier klicken und schreiben', rank: 'Wählen' },
    hints: {
      single: 'Bitte eines ankreuzen.',
      multiple: 'Bitte alles Zutreffende ankreuzen.',
      ranking: (last) =>
        `Bitte vergeben Sie jeden Rang nur einmal: 1 steht an erster, ${last} an letzter Stelle.`,
      grid: 'Bitte wählen Sie für jede Zeile einen Wert; was Sie nicht sagen können, lassen Sie leer.',
      point: 'Bitte einen Wert der Skala ankreuzen; was Sie nicht sagen können, lassen Sie leer.'
    },
    thanks: 'Vielen Dank. Bitte speichern Sie dieses Dokument und schicken Sie es zurück.',
    page: { page: 'Seite', of: 'von' },
    sheet: {
      name: 'Antworten',
      note: (tick) =>
        `Eine Zeile je Person; ${tick} eintragen, wo eine Spalte eine von mehreren Antworten ist. Bitte speichern und die Datei zurückschicken.`,
      chooseOne: 'Bitte eines wählen',
      rank: (item, low, high) => `${item} (Rang ${low}–${high})`,
      refused: 'Nicht auf dem Bogen',
      ticked: (tick) => `${tick} für ja eintragen, sonst leer lassen.`,
      whole: (low, high) =>
        `Eine ganze Zahl von ${low} bis ${high}; was Sie nicht sagen können, lassen Sie leer.`,
      fromList: 'Bitte aus der Liste wählen.'
    }
  }
}

export const formWordsIn = (language: DocumentLanguage): FormWords => words[language]

const inAnyLanguage = (text: string, of: (each: FormWords) => readonly string[]): boolean =>
  Object.values(words).some((each) => of(each).includes(text.trim()))

export const isPlaceholder = (text: string): boolean =>
  inAnyLanguage(text, ({ placeholders }) => Object.values(placeholders))

/** Whether a text says "Other", in any language a form goes out in. */
export const saysOther = (text: string): boolean => inAnyLanguage(text, ({ other }) => [other])

type Choice = FormSlot & { readonly kind: 'choice' }

/** The place of "Other" among the options of a choice, told by the field beside it and not by its words; -1 without. */
export const otherAt = ({ id, options }: Choice, slots: readonly FormSlot[]): number =>
  slots.some((slot) => slot.id === `${id}.other`) ? options.length - 1 : -1

/** The options as a form prints them: the consultant's own as they are, "Other" in the form's language. */
export const printedIn = (words: FormWords, choice: Choice, slots: readonly FormSlot[]): string[] =>
  choice.options.map((option, index) => (index === otherAt(choice, slots) ? words.other : option))

/** The namespace of the part that carries the form's definition in a Word file. */
export const formNamespace = 'urn:tandem:form:1'

/** The hidden sheet that carries it in a workbook. */
export const formSheetName = '_tandem form'

/** Text longer than a cell may hold is cut into rows of this length. */
export const definitionChunk = 30_000
