import { Table } from 'docx'
import { expect, it } from 'vitest'
import type { ReportBlock } from '@shared/domain/deliverables/report'
import { writeBlocks, type BlockContext } from '@shared/formats/docx/report-blocks'

const callout: ReportBlock = { id: 'decision', kind: 'callout', title: 'Decision asked', text: 'Agree.' }
const pageBreak: ReportBlock = { id: 'break', kind: 'page-break' }
const heading: ReportBlock = { id: 'next', kind: 'heading', level: 1, text: 'Next' }

function written(...blocks: ReportBlock[]) {
  const report = { blocks, figures: new Map(), locale: 'en-GB', language: 'en', targets: new Map() }
  const context = { report, width: 9000, charts: new Map(), bookmark: (prefix: string) => prefix }
  return writeBlocks(blocks, context as unknown as BlockContext)
}

it('leaves no air between a callout and a new page, which at the foot of a page would fill one of its own', () => {
  const broken = written(callout, pageBreak, heading)
  expect(broken.findIndex((child) => child instanceof Table)).toBe(broken.length - 2)
  const flowing = written(callout, heading)
  expect(flowing.findIndex((child) => child instanceof Table)).toBe(flowing.length - 3)
})
