import type { UnmatchedPartner } from '@shared/domain/importing/plan'
import { columnLetters } from '@shared/domain/importing/cell-address'
import { asOfFile } from '@shared/domain/importing/checks/as-of'
import { checkedTable } from '@shared/domain/importing/checks/build-table'
import type { Finding } from '@shared/domain/importing/checks/check'
import type {
  CheckCalls,
  CheckedSheet,
  DeskCheck,
  DeskFinding
} from '@shared/domain/importing/checks/check-protocol'
import { checkSheet } from '@shared/domain/importing/checks/check-sheet'
import type { CheckedTable } from '@shared/domain/importing/checks/checked-table'
import { clientPlace, findingRows } from '@shared/domain/importing/checks/finding-rows'
import type { IgnoredFinding } from '@shared/domain/entities/import-run'
import { fixesFor, wordsOf } from '@shared/domain/importing/checks/offer-fixes'
import { previewFix, setCell } from '@shared/domain/importing/checks/preview-fix'
import { qualityScore } from '@shared/domain/importing/checks/quality-score'
import { reconcile } from '@shared/domain/importing/checks/reconcile'
import { unknownPartnersOf } from '@shared/domain/importing/checks/unknown-partners'
import { vocabulariesOf } from '@shared/domain/importing/checks/vocabularies'
import { writtenValue } from '@shared/domain/importing/checks/written-value'
import { extractRows } from '@shared/domain/importing/extract-rows'
import { importField } from '@shared/domain/importing/fields'
import { reshape } from '@shared/domain/importing/operations/reshape'
import type { CivilDate } from '@shared/domain/values/civil-date'
import type { Choose, DeskMends } from './desk-mends'
import type { SheetOnDesk } from './desk-sheets'

const shownExamples = 8
const shownFixed = 200

/** What the checks judge by besides the sheets. */
export interface CheckFactsOfDesk {
  readonly today: CivilDate
  readonly engagementAsOf: CivilDate | null
  readonly unmatched: readonly UnmatchedPartner[]
}

interface Checked {
  readonly table: CheckedTable
  readonly findings: readonly Finding[]
}

/** Runs the checks over the desk, keeps what they found, and carries out what is done about it. */
export class DeskChecks {
  private checked = new Map<string, Checked>()
  private readonly mends: DeskMends

  constructor(mends: DeskMends) {
    this.mends = mends
  }

  /** Checks all sheets that are taken in. */
  check(sheets: readonly SheetOnDesk[], facts: CheckFactsOfDesk): DeskCheck {
    const taken = sheets.filter((one) => one.decision !== null)
    const tables = checkedTables(sheets, facts)
    this.checked = new Map(
      [...tables].map(([key, table]) => {
        const findings = checkSheet(table)
        return [key, { table, findings: withoutLetStand(table, findings, this.mends.ignored(key)) }]
      })
    )
    return {
      today: facts.today,
      sheets: taken.flatMap((one) => this.view(one) ?? []),
      mends: this.mends.list(),
      canUndo: this.mends.canUndo,
      canRedo: this.mends.canRedo
    }
  }

  /** What the last check found in a sheet, those let stand included. */
  of(sheetKey: string): Checked | null {
    return this.checked.get(sheetKey) ?? null
  }

  forget(): void {
    this.checked.clear()
  }

  rows({ sheetKey, findingId, from, count }: CheckCalls['findingRows']['ask']) {
    const found = this.find(sheetKey, findingId)
    return found ? findingRows(found.table, found.finding, { from, count }) : null
  }

  preview(ask: CheckCalls['previewFix']['ask']): CheckCalls['previewFix']['answer'] {
    const found = this.find(ask.sheetKey, ask.findingId)
    if (!found) return null
    const rows = ask.rows && new Set(ask.rows)
    const { cells, skipped } = previewFix(found.table, found.finding, ask.fix, rows)
    return {
      count: cells.length,
      skipped,
      cells: cells.slice(0, shownFixed).map((cell) => ({ ...cell, cell: clientPlace(found.table, cell) }))
    }
  }

  /** Carries a fix out; answers how many cells or rows it changed. */
  fix(one: SheetOnDesk, ask: CheckCalls['fix']['ask'], choose: Choose): CheckCalls['fix']['answer'] {
    const found = this.find(ask.sheetKey, ask.findingId)
    if (!found) return { done: 0 }
    const { steps, cells } = previewFix(found.table, found.finding, ask.fix, ask.rows && new Set(ask.rows))
    for (const step of steps) {
      if (step.kind === 'operations' && step.add.length === 0) continue
      this.mends.add(one, step, { count: cells.length, answerTo: null, choose })
    }
    return { done: cells.length }
  }

  setCell(
    one: SheetOnDesk,
    ask: CheckCalls['setCell']['ask'],
    choose: Choose
  ): CheckCalls['setCell']['answer'] {
    const table = this.checked.get(one.key)?.table
    if (!table) return { outcome: 'no-cell' }
    const mapping =
      table.decision.mapping.find((entry) => entry.column === ask.column && entry.field !== null) ?? null
    const written = writtenValue(ask.text, { target: table.decision.target, mapping })
    if (!written.ok) return { outcome: written.why }
    const step = setCell(table, ask, { text: written.text, reason: null })
    if (!step) return { outcome: 'no-cell' }
    this.mends.add(one, { kind: 'operations', add: [step] }, { count: 1, answerTo: null, choose })
    return { outcome: 'done' }
  }

  ignore(one: SheetOnDesk, ask: CheckCalls['ignore']['ask'], choose: Choose): null {
    const found = this.find(one.key, ask.findingId)
    if (!found) return null
    const { id, code, cells } = found.finding
    const ignored: IgnoredFinding = { id, code, count: cells.length, reason: ask.reason }
    this.mends.add(one, { kind: 'ignore', ignored }, { count: cells.length, answerTo: null, choose })
    return null
  }

  private find(sheetKey: string, findingId: string): { table: CheckedTable; finding: Finding } | null {
    const checked = this.checked.get(sheetKey)
    const finding = checked?.findings.find(({ id }) => id === findingId)
    return checked && finding ? { table: checked.table, finding } : null
  }

  private view(one: SheetOnDesk): CheckedSheet | null {
    const checked = this.checked.get(one.key)
    if (!checked) return null
    const { table, findings } = checked
    const ignored = this.mends.ignored(one.key)
    return {
      key: one.key,
      fileName: one.file.name,
      sheetName: one.sheet.name,
      target: table.decision.target,
      records: table.extracted.rows.length,
      asOf: table.asOf,
      quality: qualityScore(
        table,
        findings.filter(({ id }) => !ignored.some((kept) => kept.id === id))
      ),
      findings: findings.map((finding) => findingView(table, finding, ignored)),
      reconciliation: reconcile(table.sheet, table.decision, table.extracted)
    }
  }
}

/** All sheets ready to be checked: one as-of date per file, lists of other sheets as words to hold against. */
function checkedTables(
  sheets: readonly SheetOnDesk[],
  facts: CheckFactsOfDesk
): ReadonlyMap<string, CheckedTable> {
  const unknown = unknownPartnersOf(facts.unmatched)
  const lists = sheets.map((one) => ({
    key: one.key,
    words: vocabulariesOf(one.sheet, one.proposal.clientLayout)
  }))
  const read = sheets.flatMap((one) => {
    if (!one.decision) return []
    const table = reshape(one.sheet, one.decision)
    return [{ one, decision: one.decision, extracted: extractRows(table.sheet, one.decision, table) }]
  })
  return new Map(
    read.map(({ one, decision, extracted }) => {
      const asOf = asOfFile(
        read.filter((other) => other.one.fileKey === one.fileKey),
        { engagement: facts.engagementAsOf, today: facts.today }
      )
      const assumed = one.constants.filter(({ reason }) => reason.startsWith('no currency column'))
      const judged = {
        asOf,
        today: facts.today,
        assumed: new Set(assumed.map(({ field }) => field)),
        unknown,
        vocabularies: lists.flatMap(({ key, words }) => (key === one.key ? [] : words))
      }
      return [one.key, checkedTable(one.sheet, decision, judged, extracted)] as const
    })
  )
}

/** Single cells that were let stand are no longer listed, unless they are all there is. */
function withoutLetStand(
  table: CheckedTable,
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[]
): Finding[] {
  const marks = new Set(ignored.map(({ id }) => id).filter((id) => id.includes('@')))
  if (marks.size === 0) return [...findings]
  return findings.flatMap((finding) => {
    if (![...marks].some((mark) => mark.startsWith(`${finding.id}@`))) return [finding]
    const cells = finding.cells.filter((cell) => !marks.has(`${finding.id}@${clientPlace(table, cell)}`))
    return cells.length === 0 ? [] : [{ ...finding, cells }]
  })
}

function findingView(table: CheckedTable, finding: Finding, ignored: readonly IgnoredFinding[]): DeskFinding {
  const { id, code, severity, field, column, cells, facts } = finding
  const { target, layout } = table.decision
  const fixes = fixesFor(finding, target)
  const needsWords = fixes.includes('replace') || fixes.includes('give-meaning')
  return {
    id,
    code,
    severity,
    field,
    column: column === null || column >= table.client.columns.length ? null : columnLetters(column),
    header: column === null ? null : (layout.headers[column] ?? null),
    count: cells.length,
    examples: cells.slice(0, shownExamples).map((cell) => ({
      cell: clientPlace(table, cell),
      text: cell.text,
      other: cell.other
    })),
    facts,
    fixes,
    words: needsWords ? wordsOf(finding) : [],
    choices: field === null ? [] : (importField(target, field)?.choices ?? []),
    ignored: ignored.find((kept) => kept.id === id)?.reason ?? null
  }
}
