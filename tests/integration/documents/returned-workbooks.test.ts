import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildLedger } from '@shared/domain/deliverables/exchange-ledger/build-ledger'
import { translateWorkbook } from '@shared/domain/deliverables/languages/translate-workbook'
import { readReturnedLedger } from '@shared/domain/deliverables/returned/returned-ledger'
import { readReturnedScorecard } from '@shared/domain/deliverables/returned/returned-scorecard'
import type { ReturnedWorkbook } from '@shared/domain/deliverables/returned/returned-workbook'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import type { SheetCells } from '@shared/domain/importing/cells'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { findDocumentTools } from '../../helpers/document-tools'
import { ledgerInput } from '../../helpers/exchange-portfolio-fixture'
import { scorecardInput } from '../../helpers/scorecard-fixture'
import { inFile } from './reopen'

const found = findDocumentTools()
const tools = 'tools' in found ? found.tools : null
const stamp = { by: 'C. Coder', at: '2026-10-02T09:00:00Z' }

type Edit = readonly [sheet: string, record: string, title: string, value: string | number | null]

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const read = await readWorkbook(bytes, { fileName: 'back.xlsx' })
  if (!read.ok) throw new Error(read.error.code)
  return read.value.sheets
}

const written = (workbook: Workbook): Promise<Uint8Array> => writeXlsx(workbook, () => {})

/** Edited and sorted by openpyxl, then saved once more by LibreOffice. */
async function resaved(workbook: Workbook, edits: readonly Edit[]): Promise<readonly SheetCells[]> {
  if (!tools) throw new Error('no tools')
  const bytes = await inFile(await written(workbook), 'sent.xlsx', (path) => {
    const folder = dirname(path)
    const edited = join(folder, 'edited.xlsx')
    writeFileSync(`${path}.json`, JSON.stringify(edits))
    execFileSync(tools.python, [
      resolve(import.meta.dirname, 'edit_workbook.py'),
      path,
      edited,
      `${path}.json`
    ])
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const format = 'xlsx:Calc MS Excel 2007 XML'
    const args = [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), edited]
    execFileSync(tools.soffice, args, { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(folder, 'out', 'edited.xlsx')))
  })
  return sheetsOf(bytes)
}

const said = ({ changes }: ReturnedWorkbook): string[] =>
  changes
    .map(({ sheet, record, field, before, after }) => `${sheet} ${record} ${field}: ${before} → ${after}`)
    .sort()
const refused = ({ problems }: ReturnedWorkbook): string[] =>
  problems.map(({ record, field, text, reason }) => `${record} ${field} “${text}” ${reason}`).sort()
const all = ({ changes }: ReturnedWorkbook): Set<string> => new Set(changes.map(({ key }) => key))

const scorecard = scorecardInput({}, { partners: 12, deals: 60 })
const ledger = ledgerInput()
const board = { partners: scorecard.partners, deals: scorecard.deals, overlays: [] }

describe('a workbook that comes back as it was sent', () => {
  it('changes nothing', async () => {
    const cards = readReturnedScorecard(await sheetsOf(await written(buildScorecard(scorecard))), board)
    expect(cards).toMatchObject({ changes: [], problems: [], addedRows: 0 })
    expect(cards?.sameCount).toBe(12 * 6 + 60 * 7)
    const lines = readReturnedLedger(await sheetsOf(await written(buildLedger(ledger))), ledger)
    expect(lines).toMatchObject({ changes: [], problems: [], addedRows: 0 })
    expect(lines?.sameCount).toBeGreaterThan(300)
  })

  it('is read in German as well as in English, back to the same words', async () => {
    const cards = translateWorkbook(buildScorecard(scorecard), 'de')
    expect(cards.sheets.map(({ name }) => name)).toContain('Geschäfte')
    const same = readReturnedScorecard(await sheetsOf(await written(cards)), board)
    expect(same).toMatchObject({ changes: [], problems: [], addedRows: 0 })
    expect(same?.sameCount).toBe(12 * 6 + 60 * 7)
    const lines = translateWorkbook(buildLedger(ledger), 'de')
    const sent = readReturnedLedger(await sheetsOf(await written(lines)), ledger)
    expect(sent).toMatchObject({ changes: [], problems: [], addedRows: 0 })
    const turned = JSON.parse(JSON.stringify(lines).replaceAll('"Ja"', '"Nein"')) as Workbook
    const back = readReturnedLedger(await sheetsOf(await written(turned)), ledger)
    expect(back?.problems).toEqual([])
    expect(
      back?.changes.every(({ field, before, after }) => `${field} ${before} ${after}` === 'Counts Yes No')
    ).toBe(true)
    expect(back?.changes.length).toBeGreaterThan(10)
  })

  it('leaves a line its own name, though it is spelt as one of the catalogue in a language', async () => {
    const [first, ...others] = ledger.audits
    if (!first) throw new Error('no audit')
    const [mine, own, shipped, ...rest] = first.result.gives
    if (!mine || !own || !shipped) throw new Error('no lines')
    const named = <T extends typeof mine>(each: T, objectId: string | null, name: string): T => ({
      ...each,
      line: { ...each.line, objectId, name }
    })
    const gives = [
      named(mine, null, 'Enablement'),
      named(own, null, 'Befähigung'),
      named(shipped, 'gets.enablement', 'Enablement'),
      ...rest
    ]
    const input = { ...ledger, audits: [{ ...first, result: { ...first.result, gives } }, ...others] }
    const german = translateWorkbook(buildLedger(input), 'de')
    const what = german.sheets[1]?.tables[0]?.columns.find(({ title }) => title === 'Was')?.values
    expect(what?.slice(0, 3)).toEqual(['Enablement', 'Befähigung', 'Befähigung'])
    const nothing = { changes: [], problems: [], addedRows: 0 }
    expect(readReturnedLedger(await sheetsOf(await written(german)), input)).toMatchObject(nothing)
    expect(readReturnedLedger(await sheetsOf(await written(buildLedger(input))), input)).toMatchObject(
      nothing
    )
  })

  it('is told apart from any other workbook', async () => {
    const sheets = await sheetsOf(await written(buildLedger(ledger)))
    expect(readReturnedScorecard(sheets, board)).toBeNull()
    expect(
      readReturnedLedger(await sheetsOf(new TextEncoder().encode('Record;Tier\np1;Gold\n')), ledger)
    ).toBeNull()
  })
})

if (!tools) it.skip('edited workbooks need other programs, not installed here', () => {})

describe.runIf(tools !== null)('a workbook edited, sorted, added to and saved by another program', () => {
  it('brings back partners and deals of the scorecard, field by field', async () => {
    const [partner] = scorecard.partners
    const [deal, other] = scorecard.deals
    const back = readReturnedScorecard(
      await resaved(buildScorecard(scorecard), [
        ['Partners', 'p0', 'Tier', 'Platinum'],
        ['Partners', 'p0', 'Type', 'Systems integrator'],
        ['Partners', 'p1', 'Signed on', 'date:2025-02-03'],
        ['Partners', 'p2', 'Status', 'splendid'],
        ['Partners', 'p3', 'Region', null],
        ['Deals', 'd0', 'Given amount', 1234.5],
        ['Deals', 'd1', 'Closed on', 'date:2026-08-01'],
        ['Deals', 'd2', 'Given currency', 'CHF']
      ]),
      board
    )!
    const name = (at: number): string => scorecard.partners[at]!.name
    expect(said(back)).toEqual(
      [
        `Deals ${deal!.account} Given amount: ${deal!.amount ?? ''} → 1234.5`,
        `Deals ${other!.account} Closed on: ${other!.closedOn ?? ''} → 2026-08-01`,
        `Partners ${name(0)} Tier: Tier 1 → Platinum`,
        `Partners ${name(0)} Type: Reseller → Systems integrator`,
        `Partners ${name(1)} Signed on: 2024-05-01 → 2025-02-03`,
        `Partners ${name(3)} Region: South → `
      ].sort()
    )
    expect(refused(back)).toEqual(
      [
        `${scorecard.deals[2]!.account} Given currency “CHF” computed`,
        `${name(2)} Status “splendid” no-value`
      ].sort()
    )
    expect(back.addedRows).toBe(2)
    const changes = back.take(all(back), stamp)
    expect(changes).toHaveLength(5)
    expect(changes.find(({ id }) => id === 'p0')?.after).toMatchObject({
      ...{ id: 'p0', name: partner!.name, tier: 'Platinum', type: 'si' },
      provenance: { tier: { kind: 'edited', ...stamp }, type: { kind: 'edited', ...stamp } }
    })
    expect(changes.find(({ id }) => id === 'deal:d0')?.after).toMatchObject({ fields: { amount: 1234.5 } })
    const one = back.changes.find(({ field }) => field === 'Tier')!
    expect(back.take(new Set([one.key]), stamp).map(({ after }) => after)).toMatchObject([
      { tier: 'Platinum', type: 'reseller' }
    ])
  })

  it('brings back ratings, judged amounts and words of the ledger', async () => {
    const lines = ledger.audits.flatMap(({ result }) =>
      [...result.gives, ...result.gets].map(({ line }) => line)
    )
    const judged = lines.find(({ amount }) => amount.basis === 'judged')!
    const derived = lines.find(({ amount }) => amount.basis === 'derived')!
    const rated = lines.find(({ importance }) => importance !== null && importance !== 5)!
    const back = readReturnedLedger(
      await resaved(buildLedger(ledger), [
        ['Ledger', judged.id, 'Amount a year', 4321],
        ['Ledger', judged.id, 'Owner', 'K. Lindqvist'],
        ['Ledger', derived.id, 'Amount a year', 1],
        ['Ledger', rated.id, 'Importance', 5],
        ['Ledger', rated.id, 'Vendor', 9]
      ]),
      ledger
    )!
    expect(back.changes.map(({ field, after }) => `${field} ${after}`).sort()).toEqual([
      'Amount a year 4321',
      'Importance 5',
      'Owner K. Lindqvist'
    ])
    expect(back.problems.map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([
      'Amount a year computed',
      'Vendor no-value'
    ])
    expect(back.addedRows).toBe(1)
    const after = back.take(all(back), stamp).map((change) => change.after)
    expect(after).toContainEqual(expect.objectContaining({ id: rated.id, importance: 5 }))
    expect(after.find((line) => line?.id === judged.id)).toMatchObject({
      ...{ owner: 'K. Lindqvist', amount: { basis: 'judged', value: 4321 } }
    })
  })
})
