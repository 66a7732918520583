import type { DocumentLanguage } from '@shared/domain/entities/document'

/** What the list of questions says besides the questions. One object per language. */
export interface ProblemListWords {
  readonly title: string
  readonly heading: (client: string) => string
  readonly introduction: (questions: number, date: string) => string
  readonly elsewhere: (more: number) => string
  readonly sheets: { readonly questions: string; readonly also: string; readonly help: string }
  readonly wholeSheet: string
  readonly notOnList: { readonly errorTitle: string; readonly error: string }
  readonly choose: { readonly promptTitle: string; readonly prompt: string }
  readonly help: readonly (readonly [string, string])[]
  readonly notAsked: (found: string, count: number) => string
  readonly rest: (count: number) => string
}

const english: ProblemListWords = {
  title: 'Questions about your files',
  heading: (client) => `Questions about your files: ${client}`,
  introduction: (questions, date) =>
    `${questions} questions, ${date}. Please answer in the yellow column, save, and send the file back. What you cannot answer, leave blank.`,
  elsewhere: (more) => ` ${more} more cells of the same kinds stand on the sheet “Also found”.`,
  sheets: { questions: 'Questions', also: 'Also found', help: 'How to answer' },
  wholeSheet: 'whole sheet',
  notOnList: {
    errorTitle: 'Not on the list',
    error: 'Please choose one of the answers on the list, or leave the cell blank and write a comment.'
  },
  choose: { promptTitle: 'Your answer', prompt: 'Choose, or write what it should be.' },
  help: [
    [
      'What this is',
      'While reading your files we found cells that we cannot take as they stand. Each row of the sheet “Questions” is one question.'
    ],
    [
      'How to answer',
      'Write into the yellow column. Where a cell offers a list, please choose from it. Write dates as a date or as year-month-day, amounts in the unit of the column they stand in.'
    ],
    ['Where to look', '“File”, “Sheet” and “Cell” say where the value stands in the file you sent us.'],
    ['What you do not know', 'Leave the answer blank. A word in “Comment” helps.'],
    [
      'What you may do',
      'Sort, filter, add columns or rows, rename the file, save it with another program. Please keep the hidden first column: by it we find the cell again.'
    ],
    ['What happens then', 'We read the answers from this file. Your own files are not changed.']
  ],
  notAsked: (found, count) =>
    `${found}: ${count} more cells of this kind are not asked about one by one. See the sheet “Also found”.`,
  rest: (count) => `and ${count} more`
}

const german: ProblemListWords = {
  title: 'Fragen zu Ihren Dateien',
  heading: (client) => `Fragen zu Ihren Dateien: ${client}`,
  introduction: (questions, date) =>
    `${questions} ${questions === 1 ? 'Frage' : 'Fragen'}, ${date}. Bitte antworten Sie in der gelben Spalte, speichern Sie und schicken Sie die Datei zurück. Was Sie nicht beantworten können, lassen Sie leer.`,
  elsewhere: (more) => ` ${more} weitere Zellen derselben Art stehen auf dem Blatt „Weitere Funde“.`,
  sheets: { questions: 'Fragen', also: 'Weitere Funde', help: 'So antworten Sie' },
  wholeSheet: 'ganzes Blatt',
  notOnList: {
    errorTitle: 'Nicht auf der Liste',
    error:
      'Bitte wählen Sie eine der Antworten auf der Liste, oder lassen Sie die Zelle leer und schreiben einen Kommentar.'
  },
  choose: { promptTitle: 'Ihre Antwort', prompt: 'Wählen Sie, oder schreiben Sie, was dort stehen soll.' },
  help: [
    [
      'Was das ist',
      'Beim Lesen Ihrer Dateien fanden wir Zellen, die wir so nicht übernehmen können. Jede Zeile des Blatts „Fragen“ ist eine Frage.'
    ],
    [
      'So antworten Sie',
      'Schreiben Sie in die gelbe Spalte. Wo eine Zelle eine Liste anbietet, wählen Sie bitte daraus. Schreiben Sie ein Datum als Datum oder als Jahr-Monat-Tag, Beträge in der Einheit ihrer Spalte.'
    ],
    [
      'Wo Sie nachsehen',
      '„Datei“, „Blatt“ und „Zelle“ sagen, wo der Wert in der Datei steht, die Sie uns schickten.'
    ],
    ['Was Sie nicht wissen', 'Lassen Sie die Antwort leer. Ein Wort unter „Kommentar“ hilft.'],
    [
      'Was Sie tun dürfen',
      'Sortieren, filtern, Spalten oder Zeilen einfügen, die Datei umbenennen, mit einem anderen Programm speichern. Bitte behalten Sie die ausgeblendete erste Spalte: An ihr finden wir die Zelle wieder.'
    ],
    [
      'Was dann geschieht',
      'Wir lesen die Antworten aus dieser Datei. Ihre eigenen Dateien bleiben, wie sie sind.'
    ]
  ],
  notAsked: (found, count) =>
    `${found}: Nach ${count} weiteren Zellen dieser Art fragen wir nicht einzeln. Sie stehen auf dem Blatt „Weitere Funde“.`,
  rest: (count) => `und ${count} weitere`
}

/** The words of the list in the client's language. */
export const problemListWords = (language: DocumentLanguage): ProblemListWords =>
  language === 'de' ? german : english
