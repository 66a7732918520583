import type { MappingTemplate } from '@shared/domain/entities/import-run'
import { appError, type AppError } from '@shared/domain/errors'
import type { ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import type { Workbook } from '@shared/domain/importing/cells'
import type { ImportFile, MatchDecision } from '@shared/domain/importing/decision'
import type {
  DeskFile,
  DeskPlan,
  DeskSheetDetail,
  PageOfSheet,
  SheetChoice,
  SheetLine
} from '@shared/domain/importing/desk-protocol'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import type { LinesAsk, LinesPage, SourceView } from '@shared/domain/importing/living-protocol'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import type { ImportPlan } from '@shared/domain/importing/plan'
import { planImport } from '@shared/domain/importing/plan-import'
import { separateTables } from '@shared/domain/importing/side-by-side'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { fail, ok, type Result } from '@shared/domain/result'
import { writeNameList } from '@shared/formats/name-list/write-name-list'
import type { Clock } from '@shared/ports/clock'
import type { EngagementStore } from '@shared/ports/engagement-store'
import type { Ids } from '@shared/ports/ids'
import { CheckDesk } from './check-desk'
import { DeskSheets, filesOf, type SheetOnDesk } from './desk-sheets'
import { detailView, fileView, planView, rowTexts, sheetLines, sourceView } from './desk-views'
import { LineLister } from './list-lines'
import { readExistingData } from './existing-data'
import { MatchDesk } from './match-desk'
import { fileDigest } from './file-digest'

export interface DeskPorts {
  readonly clock: Clock
  readonly ids: Ids
  /** How files were mapped in other engagements; absent where nothing is to be remembered (the sample). */
  readonly layouts?: LayoutMemory
}

export interface LayoutMemory {
  read(): Promise<readonly MappingTemplate[]>
  remember(templates: readonly MappingTemplate[]): Promise<void>
  /** Forgets these, where nothing was kept of their layout since. */
  unlearn(templates: readonly MappingTemplate[]): Promise<void>
  forget(): Promise<void>
}

type TemplateChange = Extract<RecordChange, { table: 'mappingTemplates' }>
const isOfTemplate = (one: RecordChange): one is TemplateChange => one.table === 'mappingTemplates'

/**
 * The import without its screen: files go on the desk, sheets are recognised, the consultant's choices are kept, a
 * plan is worked out and applied as one change set. The screen, the sample builder and tests all use this.
 */
export class ImportDesk {
  private readonly sheets = new DeskSheets()
  private readonly matching = new MatchDesk()
  private existing: ExistingData | null = null
  /** The last plan, for as long as nothing changed. */
  private planned: ImportPlan | null = null
  /** Checks and corrections. */
  readonly checking: CheckDesk
  private coder = ''
  private listed: { plan: ImportPlan | null; listers: Map<string, LineLister> } = {
    plan: null,
    listers: new Map()
  }
  private readonly store: EngagementStore
  private readonly ports: DeskPorts

  constructor(store: EngagementStore, ports: DeskPorts) {
    this.store = store
    this.ports = ports
    this.checking = new CheckDesk({
      sheets: () => this.sheets.all(),
      unmatched: async () => (this.planned ?? (await this.fullPlan())).unmatched,
      engagementAsOf: async () => (await this.store.all('engagement'))[0]?.asOf ?? null,
      today: () => this.ports.clock.today(),
      existing: () => this.data(),
      clientName: async () => (await this.store.all('engagement'))[0]?.clientName ?? '',
      match: (id, decision) => this.match(id, decision),
      replay: (fileKey, runId) => this.replay(fileKey, runId),
      chooser: async () => {
        const existing = await this.data()
        this.planned = null
        return (one, choice) => this.sheets.choose(one, choice, existing)
      }
    })
  }

  /** Forgets what was read from the engagement: to be called when something was committed. */
  invalidate(): void {
    this.existing = null
    this.planned = null
  }

  /**
   * Keeps the memory of layouts in step with the engagement's own, to be called with what was committed: a mapping that
   * was applied is proposed elsewhere, one that was taken back, by whatever way, nowhere any more.
   */
  async follow(changeSets: readonly ChangeSet[]): Promise<void> {
    const { layouts } = this.ports
    const changes = changeSets.flatMap((set) => set.changes.filter(isOfTemplate))
    if (!layouts || changes.length === 0) return
    await layouts.unlearn(changes.flatMap(({ before }) => before ?? []))
    await layouts.remember(changes.flatMap(({ after }) => after ?? []))
  }

  /** Puts a file that was read on the desk and recognises its sheets. */
  async addFile(
    fileKey: string,
    name: string,
    read: { bytes: Uint8Array; workbook: Workbook }
  ): Promise<Result<DeskFile, AppError>> {
    const { bytes, workbook } = read
    const existing = await this.data()
    const file: ImportFile = {
      id: await fileDigest(bytes),
      name,
      sizeBytes: bytes.length,
      format: workbook.format,
      bytes,
      sheets: separateTables(workbook.sheets)
    }
    const added = this.sheets.add(fileKey, file, existing)
    // A problem list that came back holds answers, not records.
    const isAnswers = this.checking.takeAnswers(fileKey, name, workbook.sheets)
    if (isAnswers) for (const one of added) one.decision = null
    this.planned = null
    const wasApplied = existing.runs.some(
      (run) => run.state === 'applied' && run.sheets.some((sheet) => sheet.fileId === file.id)
    )
    const view = fileView(fileKey, added, { notes: workbook.notes, wasApplied, isAnswers })
    return view ? ok(view) : fail(appError('file.empty', { file: name, sheet: null, cell: null }))
  }

  remove(fileKey: string): void {
    this.sheets.remove(fileKey)
    this.checking.forget(fileKey)
    this.planned = null
  }

  detail(sheetKey: string): DeskSheetDetail | null {
    const one = this.sheets.get(sheetKey)
    return one ? detailView(one) : null
  }

  rows(sheetKey: string, from: number, count: number): readonly (readonly string[])[] {
    const one = this.sheets.get(sheetKey)
    return one ? rowTexts(one.proposal.table.sheet, from, count) : []
  }

  page(ask: PageOfSheet): readonly SheetLine[] {
    const one = this.sheets.get(ask.sheetKey)
    return one ? sheetLines(one, ask) : []
  }

  /** Forgets how files were mapped in other engagements. */
  async forgetLayouts(): Promise<null> {
    await this.ports.layouts?.forget()
    this.invalidate()
    return null
  }

  async choose(sheetKey: string, choice: SheetChoice): Promise<DeskSheetDetail | null> {
    const one = this.sheets.get(sheetKey)
    if (!one) return null
    if (choice.kind === 'retire-one') await this.spellOutRetired(one)
    this.sheets.choose(one, choice, await this.data())
    this.planned = null
    return detailView(one)
  }

  match(id: string, decision: MatchDecision): void {
    this.decide({ partners: { [id]: decision }, names: {} })
  }

  decide(rulings: MatchRulings): void {
    this.matching.decide(rulings)
    this.planned = null
  }

  /** What was decided about names so far, as a file. */
  async rememberedNames(): Promise<Uint8Array> {
    return writeNameList((await this.data()).nameAliases ?? [])
  }

  async plan(): Promise<DeskPlan> {
    const keyOf = (fileId: string, sheetIndex: number): string =>
      this.sheets.all().find((one) => one.file.id === fileId && one.sheet.index === sheetIndex)?.key ?? ''
    return planView(await this.fullPlan(), keyOf)
  }

  /** The client's own sheet behind one on the desk. */
  source(sheetKey: string): SourceView | null {
    const one = this.sheets.get(sheetKey)
    return one && sourceView(one)
  }

  sourceRows(sheetKey: string, from: number, count: number): readonly (readonly string[])[] {
    const one = this.sheets.get(sheetKey)
    return one ? rowTexts(one.sheet, from, count) : []
  }

  /** Lines of a sheet's preview, as far as they are asked for. */
  async lines(sheetKey: string, page: LinesAsk): Promise<LinesPage> {
    const plan = this.planned ?? (await this.fullPlan())
    if (this.listed.plan !== plan) this.listed = { plan, listers: new Map() }
    const one = this.sheets.get(sheetKey)
    const sheet = plan.sheets.find(
      ({ fileId, sheetIndex }) => fileId === one?.file.id && sheetIndex === one.sheet.index
    )
    if (!sheet) return { lines: [], total: 0 }
    const lister = this.listed.listers.get(sheetKey) ?? new LineLister(sheet.preview)
    this.listed.listers.set(sheetKey, lister)
    return lister.page(page)
  }

  /** Reads a file on the desk as an earlier run read its files; answers how many of its sheets that run knew. */
  async replay(fileKey: string, runId: string): Promise<number> {
    const existing = await this.data()
    const run = existing.runs.find((one) => one.id === runId)
    const sheets = this.sheets.all().filter((one) => one.fileKey === fileKey)
    this.planned = null
    return run ? sheets.filter((one) => this.sheets.replay(one, run, existing)).length : 0
  }

  /**
   * Writes the plan as one change set, or nothing; what is written leaves the desk. `fileKeys`: only these files, all
   * when absent.
   */
  async apply(fileKeys?: readonly string[]): Promise<Result<{ rows: number; runId: string }, AppError>> {
    this.invalidate()
    const wanted = this.sheets.all().filter((one) => fileKeys?.includes(one.fileKey) ?? true)
    const plan = await this.planNow({ asksAboutNames: false }, wanted)
    const draft = toChangeDraft(plan, filesOf(wanted), await this.data())
    if (!draft) return ok({ rows: 0, runId: '' })
    const committed = await this.store.commit(draft)
    if (!committed.ok) return committed
    for (const fileKey of new Set(wanted.map((one) => one.fileKey))) {
      this.sheets.remove(fileKey)
      this.checking.forget(fileKey)
    }
    this.matching.clear()
    this.invalidate()
    return ok({ rows: plan.rowsToApply, runId: plan.runId })
  }

  /** "All of them go" as the list it means now, so that one can be taken out of it. */
  private async spellOutRetired(one: SheetOnDesk): Promise<void> {
    if (one.decision?.retire !== 'all') return
    const plan = this.planned ?? (await this.fullPlan())
    const sheet = plan.sheets.find(
      ({ fileId, sheetIndex }) => fileId === one.file.id && sheetIndex === one.sheet.index
    )
    one.decision = { ...one.decision, retire: (sheet?.missing ?? []).map(({ id }) => id) }
  }

  private async fullPlan(): Promise<ImportPlan> {
    this.planned = await this.planNow({ asksAboutNames: true })
    return this.planned
  }

  private async planNow(
    { asksAboutNames }: { asksAboutNames: boolean },
    sheets = this.sheets.all()
  ): Promise<ImportPlan> {
    const existing = await this.data()
    return planImport({
      runId: this.ports.ids.next(),
      at: this.ports.clock.now(),
      by: this.coder,
      newId: () => this.ports.ids.next(),
      files: filesOf(sheets),
      decisions: sheets.flatMap((one) => (one.decision ? this.checking.withIgnored(one, one.decision) : [])),
      matches: this.matching.partners,
      names: this.matching.names,
      asksAboutNames,
      existing
    })
  }

  private async data(): Promise<ExistingData> {
    if (!this.existing) {
      const read = await readExistingData(this.store)
      const layouts = await this.ports.layouts?.read()
      this.existing = { ...read.data, ...(layouts ? { layouts } : {}) }
      this.coder = read.coder
    }
    return this.existing
  }
}
