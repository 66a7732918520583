import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { utils, write } from '@e965/xlsx'
import { cellKind, kindAt, numberAt, rawTextAt } from '@shared/domain/importing/cells'
import { findDelimiter } from '@shared/formats/csv/delimiter'
import { decodeText } from '@shared/formats/csv/decode-text'
import { daysOfSerial, isDateFormat } from '@shared/formats/spreadsheet/date-format'
import { defaultReadLimits } from '@shared/formats/spreadsheet/read-limits'
import { readWorkbook, listSheets } from '@shared/formats/spreadsheet/read-workbook'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, limits = defaultReadLimits) =>
  readWorkbook(bytes, { fileName: 'client.xlsx', limits })

async function errorOf(bytes: Uint8Array, limits = defaultReadLimits): Promise<string> {
  const outcome = await read(bytes, limits)
  return outcome.ok ? 'read' : outcome.error.code
}

function workbookBytes(rows: unknown[][]): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Deals')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}

describe('files that are refused', () => {
  it('says why', async () => {
    expect(await errorOf(new Uint8Array())).toBe('file.empty')
    expect(await errorOf(encode('%PDF-1.7'))).toBe('file.unsupported')
    expect(await errorOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]))).toBe('file.unsupported')
    expect(await errorOf(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe('file.damaged')
    expect(await errorOf(encode('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Workbook/>'))).toBe(
      'file.damaged'
    )
    expect(await errorOf(encode('a,b\n'.repeat(100)), { ...defaultReadLimits, cells: 50 })).toBe(
      'file.too-large'
    )
    expect(await errorOf(encode('a,b'), { ...defaultReadLimits, fileBytes: 2 })).toBe('file.too-large')
  })

  it('stops inflating at the limit, whatever size the file states', async () => {
    const bytes = workbookBytes(Array.from({ length: 5000 }, () => ['same', 'same', 'same']))
    expect(await errorOf(bytes, { ...defaultReadLimits, inflatedBytes: 20_000 })).toBe('file.too-large')
    expect(await errorOf(bytes.subarray(0, bytes.length - 40))).toBe('file.damaged')
  })
})

describe('cells', () => {
  it('keeps type, text and date apart from their looks', async () => {
    const outcome = await read(
      workbookBytes([
        ['Name', 'Amount'],
        ['0012', 12.5],
        ['Acme', true]
      ])
    )
    if (!outcome.ok) throw new Error(outcome.error.code)
    const sheet = outcome.value.sheets[0]!
    expect([kindAt(sheet, 1, 0), rawTextAt(sheet, 1, 0)]).toEqual([cellKind.text, '0012'])
    expect([numberAt(sheet, 1, 1), kindAt(sheet, 2, 1)]).toEqual([12.5, cellKind.boolean])
    const listed = await listSheets(workbookBytes([['a']]), { fileName: 'x' })
    expect(listed).toEqual({ ok: true, value: [{ name: 'Deals', visibility: 'visible' }] })
  })

  it('turns serial numbers of both calendars into days and invents no 29 February 1900', () => {
    expect([
      daysOfSerial(25569, false),
      daysOfSerial(24107, true),
      daysOfSerial(60, false),
      daysOfSerial(59, false)
    ]).toEqual([0, 0, null, -25509])
    expect(
      ['yyyy-mm-dd', 'd. mmmm yyyy', '[h]:mm:ss', '0.00', '[Red]0', 'General', '#,##0 "Mio"'].map(
        isDateFormat
      )
    ).toEqual([true, true, false, false, false, false, false])
  })
})

describe('text tables', () => {
  it('finds the delimiter, quoted ones aside', () => {
    expect(findDelimiter('a;b;c\n1,5;2,5;3,5\n').delimiter).toBe(';')
    expect(findDelimiter('"a,b",c\n"1,2",3\n').delimiter).toBe(',')
    expect(findDelimiter('sep=|\na|b\n')).toEqual({ delimiter: '|', skip: 6, skippedRows: 1 })
  })

  it('decodes what it says, else what fits', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0, 0xfc, 0])).text).toBe('aü')
    expect(decodeText(new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]))).toMatchObject({
      text: 'Müller',
      encoding: 'windows-1252',
      isGuess: true
    })
    expect(decodeText(new Uint8Array([0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72]))).toMatchObject({
      text: 'Müller',
      encoding: 'macintosh'
    })
  })

  it('reads back every table it could have been written as', async () => {
    const cell = fc
      .string({ maxLength: 8 })
      .map((text) => text.replace(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, ''))
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = rows
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        const outcome = await read(encode(`sep=;\r\n${quoted}`))
        if (!outcome.ok) throw new Error(outcome.error.code)
        const sheet = outcome.value.sheets[0]!
        expect(rows.map((row, index) => row.map((_, column) => rawTextAt(sheet, index + 1, column)))).toEqual(
          rows
        )
      })
    )
  })
})

describe('any bytes', () => {
  it('give cells or a typed error, never an exception', async () => {
    const heads = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x3c, 0x74, 0x61, 0x62, 0x6c, 0x65],
      [0xff, 0xfe],
      [9, 4, 6, 0]
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), async (head, tail) => {
        const outcome = await read(new Uint8Array([...head, ...tail]))
        expect(typeof outcome.ok).toBe('boolean')
      }),
      { numRuns: 400 }
    )
  })

  it('with one byte of a real workbook changed too', async () => {
    const bytes = workbookBytes([
      ['Partner', 'Amount'],
      ['Kestrel', 1],
      ['Fjordnett', 2]
    ])
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = bytes.slice()
        changed[at] = value
        const outcome = await read(changed)
        expect(typeof outcome.ok).toBe('boolean')
      }),
      { numRuns: 60 }
    )
  })
})
