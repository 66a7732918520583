import type { SurveyQuestion } from '../../entities/voice'
import { cellKind, type SheetCells } from '../cells'
import { SheetBuilder } from '../sheet-builder'
import { answerField } from '../survey-questions'
import { fingerprint, headerWords } from '../words'
import type { FormStep } from './sheet-form'
import { readTranscript, type Paragraph, type Transcript, type Turn } from './speaker-turns'

/** The question of words that stand under no heading. */
const openWords = 'What was said'

/**
 * A transcript or notes as a table: a row per turn or paragraph with its number, a column per heading. Who spoke, from
 * where, in which role and when have columns where the document says so. Null when the document says nothing.
 */
export function transcriptSheet(paragraphs: readonly Paragraph[], title: string): SheetCells | null {
  const transcript = readTranscript(paragraphs)
  const { turns } = transcript
  if (turns.length === 0) return null
  const headings = [...new Set(turns.map((turn) => turn.heading ?? openWords))]
  const columns = [...statedColumns(transcript), ...headings.map(headingColumn)]
  const sheet = new SheetBuilder()
  sheet.text(0, 0, 'Turn')
  columns.forEach(({ header }, index) => sheet.text(0, index + 1, header))
  turns.forEach((turn, index) => {
    sheet.number(index + 1, 0, { kind: cellKind.number, value: index + 1 })
    columns.forEach(({ textOf }, column) => {
      const text = textOf(turn)
      if (text !== null) sheet.text(index + 1, column + 1, text)
    })
  })
  return {
    ...sheet.build({ name: 'Transcript', index: 0 }),
    form: {
      kind: 'transcript',
      surveyId: null,
      instrumentId: null,
      title,
      wave: null,
      isSession: true,
      header: { first: 0, last: 0 },
      questions: headings.map(questionOf),
      fields: [null, ...columns.map(({ field }) => field)],
      steps: withoutInterviewers(transcript, columns.findIndex(({ field }) => field === 'respondentName') + 1)
    }
  }
}

interface TranscriptColumn {
  readonly header: string
  readonly field: string
  readonly textOf: (turn: Turn) => string | null
}

function statedColumns({ facts, turns }: Transcript): TranscriptColumn[] {
  const columns: TranscriptColumn[] = [
    { header: 'Speaker', field: 'respondentName', textOf: (turn) => turn.speaker ?? facts.speaker },
    { header: 'Company', field: 'partnerName', textOf: (turn) => turn.company ?? facts.company },
    { header: 'Role', field: 'role', textOf: () => facts.role },
    { header: 'Date', field: 'submittedOn', textOf: () => facts.date }
  ]
  return columns.filter(({ textOf }) => turns.some((turn) => textOf(turn) !== null))
}

const headingColumn = (heading: string): TranscriptColumn => ({
  header: heading,
  field: answerField(questionId(heading)),
  textOf: (turn) => ((turn.heading ?? openWords) === heading ? turn.text : null)
})

const questionId = (heading: string): string => `q${fingerprint(`${headerWords(heading)}#1`)}`

const questionOf = (heading: string, index: number): SurveyQuestion => ({
  id: questionId(heading),
  code: `Q${index + 1}`,
  text: heading,
  kind: 'open',
  options: [],
  scale: null
})

function withoutInterviewers({ interviewers }: Transcript, column: number): FormStep[] {
  const isKnown = interviewers.length > 0 && column > 0
  return isKnown ? [{ kind: 'leave-out', column, texts: interviewers }] : []
}
