import { describe, expect, it } from 'vitest'
import { withoutEmptyCells } from '@shared/formats/spreadsheet/drop-empty-cells'

const name = 'xl/worksheets/sheet1.xml'
const padding = '<row r="9"><c r="A9" s="1"/></row>'.repeat(10_000)
const without = (xml: string): string =>
  new TextDecoder().decode(withoutEmptyCells(name, new TextEncoder().encode(xml)))

describe('cells that only state formatting', () => {
  it('go, while values, texts and hidden rows stay byte for byte', () => {
    const kept =
      '<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>Müller ☺</t></is></c><c r="C1"><v>3</v></c></row>'
    const styled = kept.replace('<c r="C1">', '<c r="B1" s="4"/><c r="C1">')
    expect(without(styled + padding)).toBe(kept + '<row r="9"></row>'.repeat(10_000))
  })

  it('stay where a neighbour does not say where it stands', () => {
    const xml = `<row r="1"><c r="A1" s="4"/><c><v>3</v></c></row>${padding}`
    expect(without(xml)).toBe(xml)
  })
})
