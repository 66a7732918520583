import { describe, expect, it } from 'vitest'
import { droppedFiles, pickedFiles } from '@renderer/features/import/desk/collect-files'
import { pastedTable } from '@renderer/features/import/desk/pasted-table'

const file = (name: string): File => new File(['x'], name)

/** A file or folder as the browser hands it over when it is dropped. */
function entry(name: string, children?: readonly object[]): object {
  if (!children) {
    return { isDirectory: false, name, file: (done: (one: File) => void) => done(file(name)) }
  }
  let isRead = false
  const readEntries = (done: (part: readonly object[]) => void): void => {
    done(isRead ? [] : children)
    isRead = true
  }
  return { isDirectory: true, name, createReader: () => ({ readEntries }) }
}

const transfer = (entries: readonly object[]): DataTransfer =>
  ({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files: [] }) as unknown as DataTransfer

describe('files that come onto the desk', () => {
  it('takes tables out of folders within folders, and names what it leaves aside', async () => {
    const collected = await droppedFiles(
      transfer([
        entry('Client', [
          entry('Deals.xlsx'),
          entry('~$Deals.xlsx'),
          entry('2025', [entry('Old.csv'), entry('Logo.png'), entry('.DS_Store')]),
          entry('export')
        ])
      ])
    )
    expect(collected.files.map(({ name }) => name)).toEqual(['Old.csv', 'Deals.xlsx', 'export'])
    expect(collected.skipped).toEqual(['.DS_Store', 'Logo.png', '~$Deals.xlsx'])
  })

  it('takes a single dropped file whatever it is called, because its content decides', async () => {
    const collected = await droppedFiles(transfer([entry('report.bin')]))
    expect(collected.files.map(({ name }) => name)).toEqual(['report.bin'])
  })

  it('leaves out lock files that were picked', () => {
    const { files, skipped } = pickedFiles([file('.~lock.Deals.ods#'), file('Deals.ods')])
    expect([files.map(({ name }) => name), skipped]).toEqual([['Deals.ods'], ['.~lock.Deals.ods#']])
  })
})

describe('cells from the clipboard', () => {
  it('become a table when they are several rows of cells', async () => {
    const table = pastedTable({ plain: 'Partner\tTier\r\nKestrel\tGold\r\n', html: '' }, 'Pasted table')
    expect(table?.name).toBe('Pasted table.tsv')
    expect(new TextDecoder().decode(await table?.arrayBuffer())).toBe('Partner\tTier\r\nKestrel\tGold\r\n')
  })

  it('are taken from a web page’s table when there are no tabs', () => {
    const html = '<table><tr><td>Partner</td></tr></table>'
    expect(pastedTable({ plain: 'Partner', html }, 'Pasted table')?.name).toBe('Pasted table.html')
  })

  it('are no table when they are running text', () => {
    expect(pastedTable({ plain: 'Dear all,\nplease see below', html: '<p>Dear all</p>' }, 'x')).toBeNull()
  })
})
