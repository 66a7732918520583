import type { ImportTarget } from '../entities/import-run'
import type { Survey } from '../entities/voice'
import type { SheetCells } from './cells'
import type { SheetDecision, SurveyDecision } from './decision'
import type { SheetForm } from './forms/sheet-form'
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
    ...(proposal.operations.length === 0
      ? {}
      : { operations: proposal.operations, clientLayout: proposal.clientLayout }),
    survey: surveyDecision(proposal.target, sheet, { proposal, ...facts })
  }
}

/**
 * The decision after its steps changed: what was said about columns that are still there holds on; new columns
 * are taken as proposed.
 */
export function keptDecision(before: SheetDecision, proposed: SheetDecision): SheetDecision {
  const isSame = (column: number): boolean =>
    before.layout.columns.includes(column) &&
    before.layout.headers[column] === proposed.layout.headers[column]
  const kept = before.mapping.filter(
    (one) => proposed.layout.columns.includes(one.column) && isSame(one.column)
  )
  const keptFields = new Set(kept.map((one) => one.field))
  const fresh = proposed.mapping
    .filter((one) => !isSame(one.column))
    .map((one) => (one.field !== null && keptFields.has(one.field) ? { ...one, field: null } : one))
  const isUnchanged = fresh.length === 0 && kept.length === before.mapping.length
  return {
    ...proposed,
    mapping: [...kept, ...fresh],
    constants: isUnchanged ? before.constants : { ...proposed.constants, ...before.constants },
    survey: isUnchanged ? before.survey : proposed.survey
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
  if (sheet.form) return formDecision(sheet.form, surveys)
  const { table, layout, profiles } = proposal
  const questions = deriveQuestions(table.sheet, layout, profiles, table.options).map((one) => one.question)
  const title = surveyTitle(facts.fileName, sheet.name)
  return {
    surveyId: surveys.find((survey) => survey.title === title)?.id ?? null,
    title,
    questions
  }
}

/** Forms of one wave and transcripts under one title belong together. */
function formDecision(form: SheetForm, surveys: readonly Survey[]): SurveyDecision {
  const { title, wave, instrumentId, isSession, questions } = form
  return {
    surveyId: form.surveyId ?? surveys.find((survey) => survey.title === title)?.id ?? null,
    title,
    questions,
    form: {
      wave,
      ...(instrumentId === null ? {} : { instrumentId }),
      ...(isSession ? { isSession } : {})
    }
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
