import { headerWords } from '../../words'
import type { FindingCode } from '../check'
import { pairOfRows, type Ask, type QuestionWords } from '../question-shape'
import { stagesText, type StageWords } from '../usual-stages'
import { germanFields } from './field-words'

const found: Readonly<Record<FindingCode, string>> = {
  'not-a-number': 'Hier haben wir eine Zahl erwartet',
  'not-a-date': 'Hier haben wir ein Datum erwartet',
  'unknown-word': 'Wir wissen nicht, was dieses Wort bedeutet',
  'error-value': 'Die Zelle zeigt einen Excel-Fehler',
  uncomputed: 'Die Formel hat kein gespeichertes Ergebnis',
  'date-from-number': 'Ein Datum steht als bloße Zahl da',
  'duplicate-row': 'Diese Zeile wiederholt eine andere genau',
  'duplicate-but-key': 'Zwei Zeilen sind bis auf ihre Nummer gleich',
  'near-duplicate': 'Zwei Zeilen sehen nach demselben Datensatz aus',
  'repeated-key': 'Dieselbe Nummer steht in zwei Zeilen',
  'conflicting-key': 'Eine Nummer gehört zu verschiedenen Partnern oder Kunden',
  'repeated-partner': 'Derselbe Name steht in zwei Zeilen',
  'repeated-respondent': 'Dieselbe Person steht in zwei Zeilen',
  'date-order': 'Das Ende liegt vor dem Anfang',
  'won-without-close': 'Gewonnen, aber ohne Datum',
  'won-without-amount': 'Gewonnen, aber ohne Betrag',
  'open-past-close': 'Noch offen, obwohl das Datum vorbei ist',
  'lost-with-amount': 'Verloren, aber mit Betrag',
  'assumed-currency': 'Keine Währung angegeben',
  'no-currency': 'Keine Währung angegeben',
  'mixed-currencies': 'Mehrere Währungen in einer Spalte',
  'unknown-partner': 'Dieser Partner steht nicht auf der Partnerliste',
  'future-date': 'Das Datum liegt in der Zukunft',
  'ancient-date': 'Das Datum ist sehr alt',
  'mixed-date-order': 'Tag und Monat sind nicht zu unterscheiden',
  'negative-amount': 'Der Betrag ist negativ',
  'zero-amount': 'Der Betrag ist null',
  outlier: 'Der Betrag ist ungewöhnlich',
  'missing-value': 'Die Zelle ist leer',
  'usual-blank': 'Diese Zellen sind in der Regel leer',
  'no-column': 'Wir haben keine Spalte dafür gefunden',
  'hidden-rows': 'Ausgeblendete Zeilen',
  'hidden-columns': 'Ausgeblendete Spalten',
  'merged-cells': 'Verbundene Zellen',
  spelling: 'Zwei Schreibweisen',
  'total-differs': 'Ihre Summe weicht von der Summe der Zeilen ab'
}

const rightOrElse = (what: string): string => `Stimmt ${what}? Wenn nicht: Was soll dort stehen?`

const germanStages: StageWords = { of: 'von', more: (count) => `${count} weitere` }

const usualBlank: Ask = ({ column, finding: { cells, facts } }) => {
  const stages = stagesText(facts['stages'], germanStages)
  const where = stages === '' ? '' : ` (${stages})`
  return `${column} ist in ${cells.length} von ${String(facts['of'])} Zeilen leer${where}. Wird die Liste so geführt, oder können Sie uns die Werte schicken?`
}

const asked: Readonly<Record<FindingCode, Ask>> = {
  'not-a-number': ({ column }) => `Welche Zahl soll in ${column} stehen?`,
  'not-a-date': ({ column }) => `Welches Datum soll in ${column} stehen?`,
  'unknown-word': ({ column, cell }) =>
    `Was bedeutet „${cell.text.trim()}“ in ${column}? Die Antwort gilt für die ganze Spalte.`,
  'error-value': ({ column }) => `Was soll in ${column} stehen?`,
  uncomputed: ({ column }) => `Wie lautet das Ergebnis in ${column}?`,
  'date-from-number': ({ column, cell }) => `„${cell.text}“ in ${column}: Welches Datum ist gemeint?`,
  'duplicate-row': ({ cell }) => `Zeilen ${pair(cell)} sind gleich. Ein Datensatz oder zwei?`,
  'duplicate-but-key': ({ cell }) =>
    `Zeilen ${pair(cell)} unterscheiden sich nur in ihrer Nummer. Ein Datensatz oder zwei?`,
  'near-duplicate': ({ cell }) =>
    `Zeilen ${pair(cell)} haben fast denselben Betrag und dasselbe Datum. Ein Datensatz oder zwei?`,
  'repeated-key': ({ cell }) => `„${cell.text}“ steht in den Zeilen ${pair(cell)}. Ein Datensatz oder zwei?`,
  'conflicting-key': ({ cell }) =>
    `„${cell.text}“ in den Zeilen ${pair(cell)} nennt verschiedene Partner oder Kunden. Ein Datensatz oder zwei?`,
  'repeated-partner': ({ cell }) =>
    `„${cell.text}“ steht in den Zeilen ${pair(cell)}. Ein Unternehmen oder zwei?`,
  'repeated-respondent': ({ cell }) =>
    `„${cell.text}“ steht in den Zeilen ${pair(cell)}. Eine Antwort oder zwei?`,
  'date-order': ({ column, cell }) =>
    `${column} (${cell.text}) liegt vor dem Anfang (${cell.other ?? ''}). ${rightOrElse('das')}`,
  'won-without-close': ({ column }) => `An welchem Tag wurde gewonnen (${column})?`,
  'won-without-amount': ({ column }) => `Mit welchem Betrag wurde gewonnen (${column})?`,
  'open-past-close': ({ cell }) =>
    `Der Abschluss war für ${cell.text} vorgesehen. ${rightOrElse('das Datum')}`,
  'lost-with-amount': ({ cell }) =>
    `Als verloren vermerkt, aber mit dem Betrag ${cell.text}. ${rightOrElse('der Betrag')}`,
  'assumed-currency': ({ column }) => `In welcher Währung steht ${column}?`,
  'no-currency': ({ column }) => `In welcher Währung stehen die Beträge in ${column}, bei denen keine steht?`,
  'mixed-currencies': ({ finding }) =>
    `Die Beträge stehen in ${String(finding.facts['list'] ?? '')}. Ist das so gemeint?`,
  'unknown-partner': ({ cell }) => `Welcher Partner ist „${cell.text.trim()}“?`,
  'future-date': ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'ancient-date': ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'mixed-date-order': ({ column, cell }) =>
    `„${cell.text}“ in ${column}: Welcher Tag ist gemeint? Bitte als Jahr-Monat-Tag schreiben.`,
  'negative-amount': ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'zero-amount': ({ column }) => rightOrElse(`null in ${column}`),
  outlier: ({ column, cell }) => rightOrElse(`${cell.text} in ${column}`),
  'missing-value': ({ column }) => `Was soll in ${column} stehen?`,
  'usual-blank': usualBlank,
  'no-column': ({ finding }) => {
    const { field } = finding
    return `Können Sie uns diese Angabe schicken oder sagen, wo sie steht: ${germanFields[field ?? ''] ?? headerWords(field ?? '')}?`
  },
  'hidden-rows': () => 'Einige Zeilen dieses Blatts sind ausgeblendet. Sollen wir sie mitzählen?',
  'hidden-columns': () => 'Einige Spalten dieses Blatts sind ausgeblendet. Dürfen wir sie verwenden?',
  'merged-cells': () => 'Einige Zellen sind verbunden. Gilt der Wert für alle Zeilen der verbundenen Zelle?',
  spelling: ({ cell }) => `Ist „${cell.text}“ dasselbe wie „${cell.other ?? ''}“?`,
  'total-differs': ({ cell }) =>
    `Ihre Summe ist ${cell.text}, die Zeilen ergeben ${cell.other ?? ''}. Was stimmt?`
}

const pair = pairOfRows('und')

export const germanQuestions: QuestionWords = {
  found,
  asked,
  column: (letters) => `Spalte ${letters}`,
  header: (title) => `„${title}“`,
  thisColumn: 'dieser Spalte',
  thisSheet: 'diesem Blatt',
  blank: 'leer',
  row: (number) => `Zeile ${number}`
}
