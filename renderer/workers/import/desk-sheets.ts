import type { ImportRun } from '@shared/domain/entities/import-run'
import type { QuestionKind, Survey } from '@shared/domain/entities/voice'
import type { SheetCells } from '@shared/domain/importing/cells'
import { decisionOf, keptDecision } from '@shared/domain/importing/decide-sheet'
import type { ImportFile, SheetDecision } from '@shared/domain/importing/decision'
import type { SheetChoice } from '@shared/domain/importing/desk-protocol'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import { knownPartners } from '@shared/domain/importing/known-partners'
import type { ProposedConstant } from '@shared/domain/importing/propose-constants'
import { sheetFinder } from '@shared/domain/importing/operations/find-sheet'
import type { FindSheet } from '@shared/domain/importing/operations/join-sheet'
import { isReshaping, type TableOperation } from '@shared/domain/importing/operations/operation'
import { continuedSheet, templateOfRun } from '@shared/domain/importing/template-of-run'
import { withKind } from '@shared/domain/importing/question-kind'
import { answerField } from '@shared/domain/importing/survey-questions'
import { headerRows } from '@shared/domain/importing/sheet-layout'
import { proposeSheet, type ProposalChoice, type SheetProposal } from '@shared/domain/importing/propose-sheet'

/** One sheet on the desk: what was recognised, and what the consultant made of it. */
export interface SheetOnDesk {
  readonly key: string
  readonly fileKey: string
  readonly file: ImportFile
  readonly sheet: SheetCells
  proposal: SheetProposal
  choice: ProposalChoice
  /** Null: left out. */
  decision: SheetDecision | null
  constants: readonly ProposedConstant[]
}

/** The files the sheets are of, each once. */
export const filesOf = (sheets: readonly SheetOnDesk[]): readonly ImportFile[] => [
  ...new Set(sheets.map((one) => one.file))
]

/** The sheets of all files on the desk, rosters recognised first so that other sheets find their keys and names. */
export class DeskSheets {
  private readonly sheets = new Map<string, SheetOnDesk>()

  add(fileKey: string, file: ImportFile, existing: ExistingData): SheetOnDesk[] {
    const added = file.sheets.map((sheet): SheetOnDesk => {
      const key = `${fileKey}:${sheet.index}`
      const proposal = this.propose(file, sheet, { existing, choice: {} })
      const one = {
        key,
        fileKey,
        file,
        sheet,
        proposal,
        choice: {},
        decision: null,
        constants: proposal.constants
      }
      this.sheets.set(key, one)
      this.take(one, proposal, existing.surveys)
      return one
    })
    if (added.some((one) => one.decision?.target === 'partner')) this.recogniseAgain(existing)
    return added
  }

  remove(fileKey: string): void {
    for (const [key, one] of this.sheets) if (one.fileKey === fileKey) this.sheets.delete(key)
  }

  get(key: string): SheetOnDesk | null {
    return this.sheets.get(key) ?? null
  }

  all(): readonly SheetOnDesk[] {
    return [...this.sheets.values()]
  }

  files(): readonly ImportFile[] {
    return filesOf(this.all())
  }

  decisions(): readonly SheetDecision[] {
    return this.all().flatMap((one) => one.decision ?? [])
  }

  /** Carries out a choice; a new kind or header row starts from a fresh proposal. */
  choose(one: SheetOnDesk, choice: SheetChoice, existing: ExistingData): void {
    switch (choice.kind) {
      case 'target':
        if (choice.target === null) {
          one.decision = null
          return
        }
        one.choice = { ...one.choice, target: choice.target }
        return this.take(
          one,
          this.propose(one.file, one.sheet, { existing, choice: one.choice }),
          existing.surveys
        )
      case 'header':
        one.choice = { ...withoutSteps(one.choice), header: headerOf(choice) }
        return this.take(
          one,
          this.propose(one.file, one.sheet, { existing, choice: one.choice }),
          existing.surveys
        )
      case 'mapping':
        if (one.decision) one.decision = { ...one.decision, mapping: choice.mapping }
        one.choice = { ...one.choice, target: one.decision?.target ?? one.choice.target ?? 'deal' }
        return
      case 'constant':
        return this.setConstant(one, choice)
      case 'operations':
        return this.setOperations(one, choice.operations, existing)
      case 'retire':
        if (one.decision) one.decision = { ...one.decision, retire: choice.retire }
        return
      case 'retire-one':
        if (one.decision) one.decision = { ...one.decision, retire: withOne(one.decision.retire, choice) }
        return
      case 'question':
        return setQuestion(one, choice.questionId, choice.questionKind)
      case 'survey-title':
        if (!one.decision?.survey) return
        one.decision = {
          ...one.decision,
          survey: {
            ...one.decision.survey,
            title: choice.title,
            surveyId: existing.surveys.find((survey) => survey.title === choice.title)?.id ?? null
          }
        }
    }
  }

  /** New steps leave what was said about the columns as it is, as far as the columns stay. */
  private setOperations(
    one: SheetOnDesk,
    operations: readonly TableOperation[],
    existing: ExistingData
  ): void {
    one.choice = { ...one.choice, operations }
    if (one.decision) one.choice = { ...one.choice, target: one.decision.target }
    const before = one.decision
    const constants = one.constants
    const proposal = this.propose(one.file, one.sheet, { existing, choice: one.choice })
    this.take(one, proposal, existing.surveys)
    if (!before || !one.decision) return
    one.decision = keptDecision(before, one.decision)
    if (one.decision.constants === before.constants) one.constants = constants
  }

  /** Reads a sheet as a run read the one it continues; answers whether the run knew it. */
  replay(one: SheetOnDesk, run: ImportRun, existing: ExistingData): boolean {
    const { headerSignature, clientLayout } = one.proposal
    const imported = continuedSheet(run.sheets, {
      name: one.sheet.name,
      headerSignature,
      isOnly: one.file.sheets.length === 1
    })
    if (!imported) {
      one.decision = null
      return false
    }
    const template = templateOfRun(
      imported,
      { headerSignature, ...headerRows(clientLayout) },
      existing.templates
    )
    one.choice = { target: imported.target }
    const templates = [template, ...existing.templates]
    const proposal = this.propose(one.file, one.sheet, {
      existing: { ...existing, templates },
      choice: one.choice
    })
    this.take(one, proposal, existing.surveys)
    if (one.decision) one.decision = { ...continued(one.decision, imported, existing), refreshes: run.id }
    return true
  }

  private setConstant(one: SheetOnDesk, { field, value }: { field: string; value: string }): void {
    if (!one.decision) return
    one.decision = { ...one.decision, constants: { ...one.decision.constants, [field]: value } }
    const set = { field, value, reason: 'set by you' }
    one.constants = [
      ...one.constants.filter((constant) => constant.field !== field),
      ...(value === '' ? [] : [set])
    ]
  }

  /** A roster that came later tells what the key columns of earlier files mean. */
  private recogniseAgain(existing: ExistingData): void {
    for (const one of this.sheets.values()) {
      const isChosen = Object.keys(one.choice).length > 0
      if (one.decision?.target === 'partner' || isChosen) continue
      this.take(one, this.propose(one.file, one.sheet, { existing, choice: one.choice }), existing.surveys)
    }
  }

  /** Finds the other sheet of a join among all that lie here. */
  finder(): FindSheet {
    return sheetFinder(this.files(), this.decisions())
  }

  private take(one: SheetOnDesk, proposal: SheetProposal, surveys: readonly Survey[]): void {
    one.proposal = proposal
    one.constants = proposal.constants
    one.decision = decisionOf(one.sheet, proposal, { fileId: one.file.id, fileName: one.file.name, surveys })
  }

  private propose(
    file: ImportFile,
    sheet: SheetCells,
    { existing, choice }: { existing: ExistingData; choice: ProposalChoice }
  ): SheetProposal {
    const context = {
      known: knownPartners(existing.partners, { files: this.files(), decisions: this.decisions() }),
      templates: existing.templates,
      layouts: existing.layouts ?? [],
      reportingCurrency: existing.reportingCurrency,
      fiscalStartMonth: existing.fiscalStartMonth ?? 1,
      fileName: file.name,
      find: this.finder(),
      wasTaken: (name: string, headerSignature: string) => wasTaken(existing.runs, name, headerSignature)
    }
    return proposeSheet(sheet, context, choice)
  }
}

const headerOf = ({
  row,
  rows = 1
}: Extract<SheetChoice, { kind: 'header' }>): NonNullable<ProposalChoice['header']> | null =>
  row === null ? null : { first: Math.max(0, row - rows + 1), last: row }

const wasTaken = (runs: readonly ImportRun[], name: string, headerSignature: string): boolean =>
  runs.some(
    ({ state, sheets }) =>
      state === 'applied' &&
      sheets.some((taken) => taken.sheet === name && taken.headerSignature === headerSignature)
  )

/** Corrections of cells hold whatever the header; steps on columns are worked out anew. */
function withoutSteps({ operations, ...choice }: ProposalChoice): ProposalChoice {
  const corrections = operations?.filter((operation) => !isReshaping(operation)) ?? []
  return corrections.length === 0 ? choice : { ...choice, operations: corrections }
}

/** The newer wave of a survey goes to the same survey, whatever the file is called. */
function continued(
  decision: SheetDecision,
  { surveyId }: ImportRun['sheets'][number],
  { surveys }: ExistingData
): SheetDecision {
  const survey = surveys.find((one) => one.id === surveyId)
  return survey && decision.survey
    ? { ...decision, survey: { ...decision.survey, surveyId: survey.id, title: survey.title } }
    : decision
}

function setQuestion(one: SheetOnDesk, questionId: string, kind: QuestionKind): void {
  const { decision, proposal } = one
  const column = decision?.mapping.find((entry) => entry.field === answerField(questionId))?.column
  const profile = proposal.profiles.find((candidate) => candidate.column === column)
  if (!decision?.survey || !profile) return
  const place = { sheet: proposal.table.sheet, layout: decision.layout, profile }
  const questions = decision.survey.questions.map((question) =>
    question.id === questionId ? withKind(question, kind, place) : question
  )
  const mapping = decision.mapping.map((entry) =>
    entry.column === column ? { ...entry, confidence: 1, reason: 'asked as you said' } : entry
  )
  one.decision = { ...decision, mapping, survey: { ...decision.survey, questions } }
  one.choice = { ...one.choice, target: decision.target }
}

/** The list of missing records that go, with one more or one less. */
function withOne(
  chosen: SheetDecision['retire'],
  { id, isRetired }: { id: string; isRetired: boolean }
): NonNullable<SheetDecision['retire']> {
  const others = chosen === undefined || chosen === 'all' ? [] : chosen.filter((other) => other !== id)
  return isRetired ? [...others, id] : others
}
