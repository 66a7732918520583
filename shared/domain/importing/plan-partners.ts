import type { FactValue } from '../entities/fact-block'
import type { Partner } from '../entities/partner'
import type { ImportedFrom, Provenance } from '../entities/provenance'
import { cellAddress, parseCellAddress } from './cell-address'
import type { SheetCells } from './cells'
import type { SheetDecision } from './decision'
import type { ExtractedRows } from './extract-rows'
import { blankPartner } from '../partners/blank-partner'
import type { CellOrigins } from './operations/cell-origin'
import type { PartnerDirectory } from './matching/partner-directory'
import type { RosterMatching } from './matching/roster-matching'
import type { FieldChange } from './field-change'
import type { KeptEdit, PartnerChange, PlannedChange } from './plan'
import { shownChanges } from './plan'
import { listedSource, type ChangeKind, type PreviewRow } from './plan-preview'
import type { Compared } from './plan-work'
import { contactsOfRow } from './contacts-of-row'
import { sameValue } from '../history/same-value'
import { rosterFields } from './roster-fields'

export interface PartnerPlanResult extends Compared {
  /** Partners of the engagement that the roster names. */
  readonly seen: ReadonlySet<string>
  readonly lines: readonly PreviewRow[]
}

export interface PartnerPlanning {
  readonly directory: PartnerDirectory
  /** Changes so far, by partner id; grows. */
  readonly partners: Map<string, PartnerChange>
  readonly runId: string
  readonly newId: () => string
  /** What was decided about names that look like a known partner's. */
  readonly roster?: RosterMatching
}

/** Works out which partners a roster adds or changes, field by field. Blank cells take nothing away. */
export function planPartners(
  sheet: SheetCells,
  decision: SheetDecision,
  extracted: ExtractedRows,
  planning: PartnerPlanning
): PartnerPlanResult {
  const lines: PreviewRow[] = []
  const keptEdits: KeptEdit[] = []
  const seen = new Set<string>()
  const tally = { added: 0, changed: 0, unchanged: 0 }
  extracted.rows.forEach((row, index) => {
    const value = (field: string): FactValue => extracted.columns[field]?.[index] ?? null
    const name = value('name')
    if (typeof name !== 'string') return
    const key = value('externalId')
    const source: CellSource = {
      sheet,
      row,
      fileId: decision.fileId,
      runId: planning.runId,
      columnOf: extracted.columnOf,
      origins: extracted.origins
    }
    const ruling = planning.roster?.(name, typeof key === 'string' ? key : null)
    const named = { name, key, cell: cellOrigin(source, 'name') }
    const found = findPartner(planning.directory, named) ?? ruling?.partner ?? null
    const isNewOne = found === null
    const before = found ?? { ...blankPartner(planning.newId(), name), parentId: ruling?.parentId ?? null }
    const sheetRow = extracted.origins.rowOf(row) + 1
    const merged = mergeRow(before, { value, source, isNewOne })
    keptEdits.push(...merged.keptEdits.map((edit) => ({ ...edit, row: sheetRow, label: before.name })))
    seen.add(before.id)
    const kind = isNewOne ? 'added' : merged.fields.length > 0 ? 'changed' : 'unchanged'
    tally[kind]++
    lines.push(previewLine(sheetRow, { name, id: before.id }, kind, merged))
    if (kind === 'unchanged') return
    const known = planning.partners.get(before.id)
    planning.partners.set(before.id, { before: known ? known.before : found, after: merged.partner })
    planning.directory.add(merged.partner)
  })
  const confirmedPartners = [...seen].filter((id) => planning.partners.get(id) === undefined)
  const changes = lines.flatMap(({ row, label, kind, fields }): PlannedChange[] =>
    row !== null && (kind === 'added' || kind === 'changed')
      ? [{ row, label, kind, fields: fields.filter((one) => !one.isKeptByHand) }]
      : []
  )
  return {
    changes: changes.slice(0, shownChanges),
    keptEdits,
    preview: listedSource(lines),
    lines,
    seen,
    confirmedPartners,
    ...tally
  }
}

function previewLine(
  row: number,
  partner: { name: string; id: string },
  kind: ChangeKind,
  { fields, keptEdits }: Merged
): PreviewRow {
  const kept = keptEdits.map(({ field, kept, offered }): FieldChange => ({
    field,
    before: kept,
    after: offered,
    isKeptByHand: true
  }))
  return {
    row,
    label: partner.name,
    kind,
    fields: [...fields, ...kept],
    reason: null,
    recordId: partner.id,
    from: null
  }
}

/** How a row of a roster names its partner. */
export interface NamedPartner {
  readonly name: string
  /** The client's own key; anything but a text counts as none. */
  readonly key: FactValue
  /** Where the name stands; null where it was set for the whole sheet. */
  readonly cell: ImportedFrom | null
}

/**
 * Rows from a row's name down to the cell of the same sheet that gave a partner this name, or its other names; null
 * where another sheet did, or a hand.
 */
function rowsDown({ name, cell }: NamedPartner, partner: Partner): number | null {
  const origin = partner.provenance[partner.name === name ? 'name' : 'aliases']
  if (cell === null || origin?.kind !== 'imported') return null
  if (origin.fileId !== cell.fileId || origin.sheet !== cell.sheet) return null
  const [from, to] = [parseCellAddress(cell.cell), parseCellAddress(origin.cell)]
  return from && to && to.row - from.row
}

/** The client's key decides; a name decides only when it is the only one of its kind and no key speaks against it. */
export function findPartner(directory: PartnerDirectory, row: NamedPartner): Partner | null {
  const { name, key } = row
  const byKey = typeof key === 'string' ? directory.idOfKey(key) : null
  if (byKey !== null) return directory.get(byKey)
  const named = directory.idsOfName(name).flatMap((id) => directory.get(id) ?? [])
  // Whom this very sheet names so further down was not called so when the row was read for the first time: the same
  // file again must find what it found then.
  const all =
    key === null && named.length > 1 ? named.filter((partner) => !((rowsDown(row, partner) ?? 0) > 0)) : named
  // A partner that bears the name itself goes before those that are only called so, too.
  const own = all.length > 1 ? all.filter((partner) => partner.name === name) : all
  const unkeyed = own.filter((partner) => partner.externalIds.length === 0)
  // Of several with the same name a row without key means the one that has none either, else the one this very cell
  // brought in, to which another row gave its key later: the same file again must not add it a second time.
  const meant = unkeyed[0] ?? own.find((partner) => rowsDown(row, partner) === 0)
  const only = own.length === 1 ? own[0] : key === null ? meant : undefined
  return only && (key === null || only.externalIds.length === 0) ? only : null
}

interface CellSource {
  readonly sheet: SheetCells
  readonly row: number
  readonly fileId: string
  readonly runId: string
  readonly columnOf: Readonly<Record<string, number>>
  readonly origins: CellOrigins
}

interface Merge {
  readonly value: (field: string) => FactValue
  readonly source: CellSource
  readonly isNewOne: boolean
}

interface Merged {
  readonly partner: Partner
  readonly fields: FieldChange[]
  readonly keptEdits: { field: string; kept: FactValue; offered: FactValue }[]
}

function mergeRow(before: Partner, { value, source, isNewOne }: Merge): Merged {
  const fields: FieldChange[] = []
  const keptEdits: Merged['keptEdits'] = []
  const values: Record<string, unknown> = {}
  const provenance: Record<string, Provenance> = { ...before.provenance }
  const take = (field: string, old: FactValue, offered: FactValue): void => {
    if (offered === null || (!isNewOne && sameValue(old, offered))) return
    if (provenance[field]?.kind === 'edited') {
      keptEdits.push({ field, kept: old, offered })
      return
    }
    values[field] = offered
    // Another name of a partner usually stands where its name does.
    const origin = cellOrigin(source, field) ?? (field === 'aliases' ? cellOrigin(source, 'name') : null)
    if (origin) provenance[field] = origin
    fields.push({ field, before: isNewOne ? null : old, after: offered })
  }
  if (isNewOne) take('name', null, value('name'))
  for (const field of rosterFields) take(field, before[field], value(field))
  takeKey(before, value('externalId'), (keys) => take('externalIds', before.externalIds, keys))
  takeAliases(before, [value('aliases'), isNewOne ? null : value('name')], (aliases) =>
    take('aliases', before.aliases, aliases)
  )
  const contacts = contactsOfRow(before, value)
  if (contacts) values['contacts'] = contacts
  if (contacts && fields.length === 0)
    fields.push({ field: 'contacts', before: null, after: value('economicBuyer') ?? value('contactName') })
  return { partner: { ...before, ...values, provenance }, fields, keptEdits }
}

function takeKey(before: Partner, key: FactValue, take: (keys: readonly string[]) => void): void {
  if (typeof key === 'string' && !before.externalIds.includes(key)) take([...before.externalIds, key])
}

/** Other names, and the file's own spelling where it differs from ours. */
function takeAliases(
  before: Partner,
  offered: readonly FactValue[],
  take: (aliases: readonly string[]) => void
): void {
  const names = offered.flatMap((value) =>
    Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []
  )
  const fresh = [...new Set(names)].filter((name) => name !== before.name && !before.aliases.includes(name))
  if (fresh.length > 0) take([...before.aliases, ...fresh])
}

/** Where a value came from, down to the cell; null for values set for the whole sheet. */
export function cellOrigin(source: CellSource, field: string): ImportedFrom | null {
  const column = source.columnOf[field === 'externalIds' ? 'externalId' : field]
  const cell = column === undefined ? null : source.origins.cellOf(source.row, column)
  if (cell === null) return null
  return {
    kind: 'imported',
    runId: source.runId,
    fileId: cell.joined?.fileId ?? source.fileId,
    sheet: cell.joined?.sheet ?? source.sheet.name,
    cell: cellAddress(cell.row, cell.column),
    raw: cell.raw,
    transformation: cell.words
  }
}
