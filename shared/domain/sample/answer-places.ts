import type { FactBlock } from '../entities/fact-block'
import type { ImportRun } from '../entities/import-run'
import type { Survey } from '../entities/voice'

/** One answer in the engagement: where it is stored, and what it says. */
export interface AnswerPlace {
  readonly responseId: string
  readonly questionId: string
  readonly partnerId: string | null
  readonly text: string
}

export interface ImportedAnswers {
  readonly runs: readonly ImportRun[]
  readonly blocks: readonly FactBlock[]
  readonly surveys: readonly Survey[]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Finds answers by file name, sheet row and question text, as the sample's story names them. */
export function answerPlaces(
  imported: ImportedAnswers
): (file: string, row: number, question: string) => AnswerPlace | null {
  const sheets = imported.runs.flatMap((run) => run.sheets.map((sheet) => ({ runId: run.id, ...sheet })))
  return (file, row, question) => {
    const sheet = sheets.find((each) => each.fileName === file && each.target === 'response')
    const survey = imported.surveys.find((each) => each.id === sheet?.surveyId)
    const asked = survey?.questions.find((each) => each.text === question)
    if (!sheet || !asked) return null
    for (const block of imported.blocks) {
      if (block.runId !== sheet.runId || block.fileId !== sheet.fileId || block.kind !== 'response') continue
      const at = block.sheetRows.indexOf(row)
      const text = at < 0 ? null : textOf(block.columns[`answer:${asked.id}`]?.[at])
      if (at < 0 || text === null) continue
      const partnerId = textOf(block.columns['partnerId']?.[at])
      return { responseId: block.ids[at] ?? '', questionId: asked.id, partnerId, text }
    }
    return null
  }
}
