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

/** Height of the paragraph before the last, in twentieths of a point. */
const airBelow = (children: readonly unknown[]): string | undefined =>
  /"w:line","value":(\d+)/.exec(JSON.stringify(children.at(-2)))?.[1]

it('leaves hardly any air between a callout and a new page: at the foot of a full page it would fill one', () => {
  expect(airBelow(written(callout, pageBreak, heading))).toBe('20')
  expect(airBelow(written(callout, heading))).toBe('160')
})
