import { beforeAll, describe, expect, it } from 'vitest'
import { unzipSync, strFromU8 } from 'fflate'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { findDocumentTools } from '../../helpers/document-tools'
import { engagement } from '../../helpers/engagement-builder'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { docxTools } from './docx-tools'
import { injectionList } from './injection-list'
import { officeFindings, printedPages, readDocx, type ReadDocx } from './reopen'

const found = findDocumentTools()
const report = buildExchangeAudit(auditInput({ engagement: engagement({ isSample: true }) }))
const write = async (from = report) => writeDocx(from, await docxTools(), () => {})

let bytes: Uint8Array
beforeAll(async () => {
  bytes = await write()
})

describe('the Value-Exchange Audit in Word', () => {
  it('passes Microsoft’s validator', async () => {
    expect(await officeFindings(bytes, 'audit.docx')).toEqual([])
  })

  it('gives the same bytes again, also after other documents were written', async () => {
    await write(buildExchangeAudit(auditInput()))
    expect(Buffer.compare(await write(), bytes)).toBe(0)
  })

  it('describes every picture and keeps no trace of this computer', () => {
    const parts = unzipSync(bytes)
    const body = strFromU8(parts['word/document.xml']!)
    const drawings = body.match(/<wp:docPr\b[^>]*>/g) ?? []
    expect(drawings).toHaveLength(3)
    expect(drawings.every((drawing) => /descr="[^"]+"/.test(drawing))).toBe(true)
    const all = Object.entries(parts)
      .filter(([name]) => /\.(xml|rels|svg)$/.test(name))
      .map(([, content]) => strFromU8(content))
      .join('')
    expect(all).not.toMatch(/\/home\/|\/work\/|\/tmp\/|[A-Z]:\\/)
  })

  it('can be stopped between steps', async () => {
    const stop = writeDocx(report, await docxTools(), () => {
      throw new Error('stopped')
    })
    await expect(stop).rejects.toThrow('stopped')
  })

  it('writes client text with forbidden characters as a file that opens', async () => {
    const input = auditInput()
    const odd = buildExchangeAudit({
      ...input,
      partner: { ...input.partner, name: 'Bad\u0000\ufffe\ud83d <Co> & "Sons"' },
      engagement: engagement({ clientName: injectionList.join(' ') })
    })
    expect(await officeFindings(await write(odd), 'odd.docx')).toEqual([])
  })
})

if ('missing' in found) it.skip(`re-opening needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('re-opened by other programs', () => {
  const tools = 'tools' in found ? found.tools : null!
  let read: ReadDocx
  beforeAll(async () => {
    read = await readDocx(bytes, tools)
  })

  it('has real headings in the order of the model', () => {
    const headings = report.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [[`Heading ${block.level}`, plainText(readFigureText(block.text, report.figures, report.locale))]]
        : []
    )
    expect(read.headings).toEqual(headings)
  })

  it('says whose document it is and of which data', () => {
    expect(read).toMatchObject({
      title: 'Value-Exchange Audit: Kestrel Cloud Services',
      author: 'Mara Okafor',
      created: '2026-10-06T00:00:00'
    })
    expect(read.header.join()).toContain('Sample: invented data')
    expect(read.pictures).toBeGreaterThanOrEqual(2)
  })

  it('shows the ledger’s amounts as the results hold them', () => {
    const ledger = read.tables.find((table) => table[0]?.[1] === 'A year')
    expect(ledger?.map((row) => [row[0], row[1], row[2]])).toEqual([
      ['What', 'A year', 'Basis'],
      ['Margin on deals won', '€214,310', 'Derived'],
      ['Sourced pipeline', '€88,250', 'Derived'],
      ['Service capacity', '€96,000', 'Judged'],
      ['References', '—', 'Not in money'],
      ['Certified people', '€18,000', 'Judged'],
      ['Total of lines in money', '€416,560', '']
    ])
  })

  it('prints the pages that its contents announce', async () => {
    const pages = await printedPages(bytes, tools)
    const contents = [...(pages[1] ?? '').matchAll(/^\s*(.+?)\s?\.{3,}\s*(\d+)\s*$/gm)]
    expect(contents.length).toBeGreaterThanOrEqual(6)
    for (const [, title = '', page] of contents) {
      const words = (pages[Number(page) - 1] ?? '').replace(/\s+/g, ' ')
      expect(words).toContain(title.trim().slice(0, 40))
    }
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`Page ${index + 2} of ${pages.length}`)
    })
  })
})
