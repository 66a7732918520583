import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { rawTextAt } from '@shared/domain/importing/cells'
import { readDelimitedText } from '@shared/formats/csv/read-delimited-text'
import { scanDelimited } from '@shared/formats/csv/scan-delimited'

/** The rows the one-pass reader sees, or null when quotes can be read in several ways. */
function scanned(text: string, delimiter = ','): string[][] | null {
  const rows: string[][] = [[]]
  let isPlain = true
  scanDelimited(text, delimiter, {
    cell: (row, column, cell) => {
      rows[row]![column] = cell
    },
    endOfRow: (row, cells) => {
      rows[row] = Array.from({ length: cells }, (_, column) => rows[row]![column] ?? '')
      rows.push([])
      return true
    },
    strayQuote: () => {
      isPlain = false
    }
  })
  rows.pop()
  return isPlain ? rows : null
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('cutting a text table in one pass', () => {
  it('sees what papaparse sees wherever there is but one way to read it', () => {
    const piece = fc.constantFrom(
      'a',
      'ü',
      '☺',
      ' ',
      '"',
      '""',
      ',',
      '\n',
      'long enough to be a slice of its own'
    )
    let read = 0
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (pieces, lineEnd) => {
          const text = pieces.join('').replaceAll('\n', lineEnd)
          const rows = scanned(text)
          if (!rows) return
          read++
          expect(rows).toEqual(text === '' ? [['']] : parse(text, { delimiter: ',', newline: lineEnd }).data)
        }
      ),
      { numRuns: 2000 }
    )
    expect(read).toBeGreaterThan(500)
  })

  it('keeps quoted delimiters, line ends and doubled quotes', () => {
    expect(scanned('"a,b";"c\r\nd";"e ""f"""\r\n;x;', ';')).toEqual([
      ['a,b', 'c\r\nd', 'e "f"'],
      ['', 'x', '']
    ])
  })

  it('lets no stray quote swallow what follows, and names its row', () => {
    const text = 'id,note\n1,"5 inch\n2,"ab"c\n3,6" pipe\n4,"open, end\n'
    const workbook = readDelimitedText(encode(text), { sheetName: 'x', maxCells: 100 })!
    const sheet = workbook.sheets[0]!
    expect([1, 2, 3, 4].map((row) => rawTextAt(sheet, row, 1))).toEqual([
      '"5 inch',
      'abc',
      '6" pipe',
      '"open'
    ])
    expect(workbook.notes).toContainEqual({ code: 'stray-quotes', value: '2, 3, 5' })
  })

  it('takes every kind of line end in one file and says how many characters it took out', () => {
    expect(scanned('a,b\rc\r\n"d\re"\nf')).toEqual([['a', 'b'], ['c'], ['d\ne'], ['f']])
    const workbook = readDelimitedText(encode('a,b\n1\u0000,2\n'), { sheetName: 'x', maxCells: 100 })!
    expect(rawTextAt(workbook.sheets[0]!, 1, 0)).toBe('1')
    expect(workbook.notes).toContainEqual({ code: 'removed-characters', value: '1' })
  })

  it('tells how far it is and stops at the limit', () => {
    const rows: number[] = []
    const many = encode('a,b\n'.repeat(12_000))
    expect(
      readDelimitedText(many, { sheetName: 'x', maxCells: 1e6, onRows: (count) => rows.push(count) })
    ).not.toBeNull()
    expect(rows).toEqual([5000, 10_000])
    expect(readDelimitedText(many, { sheetName: 'x', maxCells: 20_000 })).toBeNull()
  })
})
