import { describe, expect, it } from 'vitest'
import { cellKind, kindAt, rawTextAt, type SheetCells } from '@shared/domain/importing/cells'
import { parseCellAddress } from '@shared/domain/importing/cell-address'
import { defaultReadLimits } from '@shared/formats/spreadsheet/read-limits'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { hostileBombs } from './hostile-bombs'
import { hostileCells } from './hostile-cells'
import { hostileFormats } from './hostile-formats'
import { hostileParts } from './hostile-parts'
import { hostileZips } from './hostile-zips'

const hostileCases = [...hostileZips, ...hostileBombs, ...hostileCells, ...hostileParts, ...hostileFormats]

const kindNames = Object.keys(cellKind)
const slowestMs = 20_000
const memoryMb = 1024

function cellInWords(sheet: SheetCells, address: string): string {
  const { row, column } = parseCellAddress(address)!
  return `${kindNames[kindAt(sheet, row, column)]}:${rawTextAt(sheet, row, column)}`
}

describe('hostile and broken files', () => {
  it('are at least sixty', () => {
    expect(hostileCases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(hostileCases.map(({ name }) => name)).size).toBe(hostileCases.length)
  })

  for (const { name, bytes, refused, cells, limits } of hostileCases) {
    it(`reads or refuses ${name}`, async () => {
      const file = bytes()
      const started = performance.now()
      const outcome = await readWorkbook(file, {
        fileName: 'client.xlsx',
        limits: { ...defaultReadLimits, ...limits }
      })
      expect(performance.now() - started).toBeLessThan(slowestMs)
      expect(Object.prototype).not.toHaveProperty('polluted')
      if (!outcome.ok) {
        expect({ [outcome.error.code]: outcome.error.params }).toEqual({
          [refused?.find((code) => code === outcome.error.code) ?? 'to be read']: outcome.error.params
        })
        return
      }
      expect(refused ?? []).toEqual([])
      const sheet = outcome.value.sheets[0]!
      const found = Object.fromEntries(
        Object.keys(cells ?? {}).map((address) => [address, cellInWords(sheet, address)])
      )
      expect(found).toEqual(cells ?? {})
    })
  }

  it('took no more memory than allowed', () => {
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(memoryMb)
  })
})
