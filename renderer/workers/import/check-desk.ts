import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { SheetCells } from '@shared/domain/importing/cells'
import { askClient, type OpenFindings } from '@shared/domain/importing/checks/ask-client'
import type { CheckCalls, DeskCheck } from '@shared/domain/importing/checks/check-protocol'
import { problemListName } from '@shared/domain/importing/checks/client-question'
import type { MatchDecision, SheetDecision } from '@shared/domain/importing/decision'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import { compareRuns } from '@shared/domain/importing/run-order'
import type { CheckCall, CheckRequest } from '@shared/domain/importing/checks/check-protocol'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { DeskAnswerLists, type AnswerFacts } from './desk-answers'
import { DeskChecks } from './desk-checks'
import { DeskMends, type Choose } from './desk-mends'
import type { SheetOnDesk } from './desk-sheets'

/** What the checks take from the desk they belong to. */
export interface CheckedDesk {
  readonly sheets: () => readonly SheetOnDesk[]
  readonly unmatched: () => Promise<readonly UnmatchedPartner[]>
  readonly engagementAsOf: () => Promise<CivilDate | null>
  readonly today: () => CivilDate
  readonly existing: () => Promise<ExistingData>
  readonly clientName: () => Promise<string>
  readonly match: (id: string, decision: MatchDecision) => void
  /** Reads a file as an earlier run did; answers how many sheets that run knew. */
  readonly replay: (fileKey: string, runId: string) => Promise<number>
  /** Carries out choices; resolved before each question, because it needs what the engagement holds. */
  readonly chooser: () => Promise<Choose>
}

/** The Check step's side of the desk: checks, fixes with preview, corrections with undo. */
export class CheckDesk {
  private readonly desk: CheckedDesk
  private readonly mends = new DeskMends()
  private readonly checks = new DeskChecks(this.mends)
  private readonly lists = new DeskAnswerLists(this.checks, this.mends)

  constructor(desk: CheckedDesk) {
    this.desk = desk
  }

  async answer<C extends CheckCall>(request: CheckRequest<C>): Promise<unknown> {
    const { call, ask } = request as CheckRequest
    switch (call) {
      case 'check':
        return this.check()
      case 'findingRows':
        return this.checks.rows(ask)
      case 'previewFix':
        return this.checks.preview(ask)
      case 'fix':
        return this.on(ask.sheetKey, { done: 0 }, (one, choose) => this.checks.fix(one, ask, choose))
      case 'setCell':
        return this.on(ask.sheetKey, { outcome: 'no-cell' }, (one, choose) =>
          this.checks.setCell(one, ask, choose)
        )
      case 'ignore':
        return this.on(ask.sheetKey, null, (one, choose) => this.checks.ignore(one, ask, choose))
      case 'undoMend':
        return { done: this.mends.undo(ask.id, (key) => this.find(key), await this.desk.chooser()) }
      case 'redoMend':
        return { done: this.mends.redo((key) => this.find(key), await this.desk.chooser()) }
      case 'answers':
        await this.check()
        return this.lists.views(await this.answerFacts())
      case 'applyAnswers':
        return { done: await this.applyAnswers(ask.fileKey) }
      case 'restoreOriginal':
        return { sheets: await this.restoreOriginal(ask.fileKey) }
      case 'problemList':
        return this.problemList(ask.language ?? 'en')
    }
  }

  /** Keeps the answers of a problem list that came back; false: the file is an ordinary one. */
  takeAnswers(fileKey: string, fileName: string, sheets: readonly SheetCells[]): boolean {
    return this.lists.take(fileKey, fileName, sheets)
  }

  /** A decision with what was let stand about its sheet. */
  withIgnored(one: SheetOnDesk, decision: SheetDecision): SheetDecision {
    return this.mends.withIgnored(one.key, decision)
  }

  /** Forgets the corrections of a file that leaves the desk; null: all. */
  forget(fileKey: string | null): void {
    this.mends.forget(fileKey)
    this.checks.forget()
    this.lists.forget(fileKey)
  }

  private async check(): Promise<DeskCheck> {
    const files = this.desk.sheets().filter(({ fileKey }) => !this.lists.has(fileKey))
    return this.checks.check(files, {
      today: this.desk.today(),
      engagementAsOf: await this.desk.engagementAsOf(),
      unmatched: await this.desk.unmatched()
    })
  }

  private async answerFacts(): Promise<AnswerFacts> {
    const { runs, partners } = await this.desk.existing()
    const kept = new Map(
      runs.flatMap((run) => run.sheets.map(({ fileId, fileName }) => [fileId, { fileId, fileName }] as const))
    )
    return {
      sheets: this.desk.sheets(),
      kept: [...kept.values()],
      unmatched: await this.desk.unmatched(),
      partners
    }
  }

  /** Every answer that fits, as corrections like any other: listed, and taken back one by one. */
  private async applyAnswers(fileKey: string): Promise<number> {
    await this.check()
    const choose = await this.desk.chooser()
    const taken = this.lists.taken(fileKey, await this.answerFacts())
    for (const { sheet, step, match, view } of taken) {
      if (match) this.desk.match(match.id, match.decision)
      if (sheet && step) this.mends.add(sheet, step, { count: 1, answerTo: view.question, choose })
    }
    return taken.filter(({ step, match }) => step !== null || match !== null).length
  }

  /** An original is read as its last import did, the corrections of its own cells included. */
  private async restoreOriginal(fileKey: string): Promise<number> {
    const sheets = this.desk.sheets().filter((one) => one.fileKey === fileKey)
    const { runs } = await this.desk.existing()
    const run = [...runs]
      .sort((a, b) => compareRuns(b, a))
      .find(
        ({ state, sheets: imported }) =>
          state === 'applied' && imported.some(({ fileId }) => fileId === sheets[0]?.file.id)
      )
    if (!run) return 0
    const known = await this.desk.replay(fileKey, run.id)
    const choose = await this.desk.chooser()
    for (const one of sheets) {
      const imported = run.sheets.find(
        ({ fileId, sheet }) => fileId === one.file.id && sheet === one.sheet.name
      )
      if (imported?.operations?.length) choose(one, { kind: 'operations', operations: imported.operations })
      if (imported?.ignored) this.mends.recallIgnored(one.key, imported.ignored)
    }
    return known
  }

  private async problemList(language: DocumentLanguage): Promise<CheckCalls['problemList']['answer']> {
    const { sheets, today } = await this.check()
    const { partners, reportingCurrency } = await this.desk.existing()
    const open = sheets.flatMap(({ key, fileName, sheetName }): OpenFindings[] => {
      const [one, checked] = [this.find(key), this.checks.of(key)]
      if (!one || !checked) return []
      const letStand = this.mends.ignored(key).map(({ id }) => id)
      const findings = checked.findings.filter(({ id }) => !letStand.includes(id))
      const place = { fileId: one.file.id, sheetIndex: one.sheet.index, fileName, sheetName }
      return [{ ...place, table: checked.table, findings }]
    })
    const partnerNames = partners
      .filter(({ mergedIntoId }) => mergedIntoId === null)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'en'))
    const asked = askClient(open, { partnerNames, reportingCurrency, language })
    if (asked.questions.length === 0) return null
    const clientName = await this.desk.clientName()
    // The workbook writer is as large as the rest of this worker, and most imports never ask for a list.
    const { writeProblemList } = await import('@shared/formats/xlsx/problem-list')
    return {
      bytes: await writeProblemList({ clientName, date: today, language, ...asked }),
      suggestedName: problemListName(clientName, today, language),
      questions: asked.questions.length,
      notAsked: asked.notAsked.reduce((count, one) => count + one.count, 0)
    }
  }

  private find(key: string): SheetOnDesk | null {
    return this.desk.sheets().find((one) => one.key === key) ?? null
  }

  private async on<T>(
    sheetKey: string,
    otherwise: T,
    act: (one: SheetOnDesk, choose: Choose) => T
  ): Promise<T> {
    const one = this.find(sheetKey)
    return one ? act(one, await this.desk.chooser()) : otherwise
  }
}
