import Dexie from 'dexie'
import { createEngagement, attachEngagement } from '@renderer/data'
import { systemPorts } from '@renderer/data/store/system-ports'
import { ImportDesk } from '@renderer/workers/import/import-desk'
import { cellKind, type Workbook } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import { engagement } from '../helpers/engagement-builder'
import { change, draft } from '@shared/domain/history/draft'
import { blankPartner } from '@shared/domain/partners/blank-partner'
import { dealHeaders, type DealCell } from './data/deal-rows'
import { partnerDeals, partnerNames } from './data/partner-deals'

// Runs in a bare Electron window: the import's own path from read cells to disk, and the plain write it is held against.

export interface Applied {
  readonly seconds: number
  /** What a later start needs to find the rows again. */
  readonly key: string
}

const daysFrom1900To1970 = 25_569

const isDay = (cell: DealCell): cell is { serial: number } => typeof cell === 'object' && cell !== null

function workbookOf(rowCount: number, seed: number): Workbook {
  const builder = new SheetBuilder()
  dealHeaders.forEach((header, column) => builder.text(0, column, header))
  let row = 0
  for (const cells of partnerDeals(rowCount, seed)) {
    row++
    cells.forEach((cell, column) => {
      if (cell === null) return
      if (typeof cell === 'string') builder.text(row, column, cell)
      else if (isDay(cell)) {
        builder.number(row, column, { kind: cellKind.date, value: cell.serial - daysFrom1900To1970 })
      } else if (typeof cell === 'boolean') {
        builder.number(row, column, { kind: cellKind.boolean, value: Number(cell) })
      } else builder.number(row, column, { kind: cellKind.number, value: cell })
    })
  }
  return { format: 'xlsx', notes: [], sheets: [builder.build({ name: 'Deals', index: 0 })] }
}

/** Mapping, matching, plan and one strict change set with history, blocks and the client's own file. */
async function tandem(rowCount: number, seed: number): Promise<Applied> {
  const created = await createEngagement(engagement({ reportingCurrency: 'EUR' }))
  if (!created.ok) throw new Error(created.error.code)
  const store = created.value
  const partners = partnerNames().map((name, index) => blankPartner(`p${index}`, name))
  const known = await store.commit(
    draft(
      'partners.edited',
      {},
      partners.map((partner) => change('partners', null, partner))
    )
  )
  if (!known.ok) throw new Error(known.error.code)
  const desk = new ImportDesk(store, systemPorts)
  const bytes = crypto.getRandomValues(new Uint8Array(65_536))
  const added = await desk.addFile('f1', 'Deals.xlsx', { bytes, workbook: workbookOf(rowCount, seed) })
  if (!added.ok) throw new Error(added.error.code)
  const started = performance.now()
  const applied = await desk.apply()
  const seconds = (performance.now() - started) / 1000
  if (!applied.ok) throw new Error(applied.error.code)
  return { seconds, key: store.engagementId }
}

async function tandemRows(engagementId: string): Promise<number> {
  const opened = await attachEngagement(engagementId, systemPorts)
  if (!opened.ok) throw new Error(opened.error.code)
  const blocks = await opened.value.allBlocks('factBlocks')
  const sources = await opened.value.allBlocks('sourceBlocks')
  const history = await opened.value.history(10)
  const texts = sources.reduce((sum, block) => sum + block.rowCount, 0)
  const rows = blocks.reduce((sum, block) => sum + block.count, 0)
  if (history.length !== 2 || texts !== rows + 1) throw new Error(`history ${history.length}, texts ${texts}`)
  return rows
}

function plainDatabase(): Dexie {
  const database = new Dexie('plain', { chromeTransactionDurability: 'relaxed' })
  database.version(1).stores({ deals: 'id' })
  return database
}

const fieldNames = ['id', ...dealHeaders.slice(1).map((header) => header.toLowerCase().replaceAll(' ', '_'))]

/** The same rows as plain records, one put for all of them, no second index, relaxed durability. */
async function plain(rowCount: number, seed: number): Promise<Applied> {
  const records: Record<string, unknown>[] = []
  for (const cells of partnerDeals(rowCount, seed)) {
    const record: Record<string, unknown> = {}
    cells.forEach((cell, column) => {
      record[fieldNames[column] ?? ''] = isDay(cell)
        ? new Date((cell.serial - daysFrom1900To1970) * 86_400_000).toISOString().slice(0, 10)
        : cell
    })
    records.push(record)
  }
  const database = plainDatabase()
  await database.open()
  const started = performance.now()
  await database.table('deals').bulkPut(records)
  return { seconds: (performance.now() - started) / 1000, key: 'plain' }
}

const plainRows = (): Promise<number> =>
  plainDatabase()
    .table('deals')
    .toArray()
    .then((rows) => rows.length)

const applyBench = { tandem, tandemRows, plain, plainRows }

export type ApplyBench = typeof applyBench

declare global {
  var applyBench: ApplyBench
}

globalThis.applyBench = applyBench
