import { expect, it } from 'vitest'
import { cellKind, rawTextAt, rawTextsOf } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'

it('puts a whole column in the words its cells have one by one', () => {
  const builder = new SheetBuilder()
  builder.text(0, 0, 'Account')
  builder.text(0, 1, 'Created')
  builder.text(2, 0, 'Stadtwerke')
  builder.number(2, 1, { kind: cellKind.date, value: 20_000 })
  builder.number(3, 1, { kind: cellKind.date, value: 20_000.25 })
  builder.number(4, 1, { kind: cellKind.date, value: 20_000 })
  builder.number(5, 2, { kind: cellKind.number, value: 0.1, raw: '0,10' })
  builder.number(6, 2, { kind: cellKind.boolean, value: 1 })
  builder.error(7, 2, '#N/A')
  builder.uncomputed(8, 4, 'A1+1')
  builder.text(8, 5, 'last')
  const sheet = builder.build({ name: 'Deals', index: 0 })
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row)
  for (let column = 0; column < 6; column++) {
    expect(rawTextsOf(sheet, column)).toEqual(rows.map((row) => rawTextAt(sheet, row, column)))
  }
})
