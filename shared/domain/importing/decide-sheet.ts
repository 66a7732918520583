import type { ImportTarget } from '../entities/import-run'
import type { Survey } from '../entities/voice'
import type { SheetCells } from './cells'
import type { SheetDecision, SurveyDecision } from './decision'
import type { SheetProposal } from './propose-sheet'
import { deriveQuestions } from './survey-questions'

/**
 * Takes a proposal as it stands. Null for a sheet whose kind is not known: it is left out until someone says
 * what it is.
 */
export function decisionOf(
  sheet: SheetCells,
  proposal: SheetProposal,
  facts: { fileId: string; fileName: string; surveys: readonly Survey[] }
): SheetDecision | null {
  if (proposal.target === null) return null
  return {
    fileId: facts.fileId,
    sheetIndex: sheet.index,
    target: proposal.target,
    layout: proposal.layout,
    headerSignature: proposal.headerSignature,
    mapping: proposal.mapping,
    constants: Object.fromEntries(proposal.constants.map(({ field, value }) => [field, value])),
    survey: surveyDecision(proposal.target, sheet, { proposal, ...facts })
  }
}

/** A survey of the same title is the same wave come again; any other title is a new wave. */
function surveyDecision(
  target: ImportTarget,
  sheet: SheetCells,
  facts: { proposal: SheetProposal; fileName: string; surveys: readonly Survey[] }
): SurveyDecision | null {
  if (target !== 'response') return null
  const { proposal, surveys } = facts
  const questions = deriveQuestions(sheet, proposal.layout, proposal.profiles).map((one) => one.question)
  const title = surveyTitle(facts.fileName, sheet.name)
  return {
    surveyId: surveys.find((survey) => survey.title === title)?.id ?? null,
    title,
    questions
  }
}

const surveyTitle = (fileName: string, sheetName: string): string => {
  const base = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
  return /^(sheet|tabelle|feuil|hoja|blad)\s?\d*$/i.test(sheetName) ||
    sheetName === fileName.replace(/\.[^.]+$/, '')
    ? base
    : `${base} – ${sheetName}`
}
