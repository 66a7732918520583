import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { applyEdits } from '@shared/domain/deliverables/apply-edits'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { packageProblems } from '@shared/formats/office/package-problems'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { docxTools } from './docx-tools'

const at = '2026-10-07T00:00:00Z'
const text = 'See *this* and {@https://a.example/x?y=1}that **page**{@}:\n{•}who\n{•}why\n{#}first\n{#}second'
const audit = buildExchangeAudit(auditInput())
const only = audit.blocks.filter(({ id }) => id === 'summary.title' || id === 'summary.verdict')
const report = applyEdits(
  { ...audit, blocks: only, isShort: true },
  {
    edits: [{ blockId: 'summary.verdict', text, isHidden: false, at }],
    ownBlocks: [{ id: 'own:1', kind: 'callout', text: 'Ask\n{#}Ann', at }]
  }
)

it('writes lists, looks and links of an own text as Word’s own, the same on every run', async () => {
  const tools = await docxTools()
  const bytes = await writeDocx(report, tools, () => {})
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(body).toMatch(/<w:i\/>.*?<w:t[^>]*>this</)
  expect(body).toMatch(/<w:hyperlink[^>]*r:id="rIdS?\w+"[^>]*>.*?that .*?<\/w:hyperlink>/)
  expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
    'Target="https://a.example/x?y=1"'
  )
  const paragraphs = body.split('</w:p>')
  const listOf = (word: string) =>
    /<w:numId w:val="(\d+)"\/>/.exec(paragraphs.find((each) => each.includes(`>${word}<`)) ?? '')?.[1]
  expect(listOf('who')).toBeDefined()
  expect(listOf('who')).toBe(listOf('why'))
  expect(listOf('first')).toBe(listOf('second'))
  expect(new Set([listOf('who'), listOf('first'), listOf('Ann')]).size).toBe(3)
  expect(packageProblems(bytes)).toEqual([])
  expect(await writeDocx(report, tools, () => {})).toEqual(bytes)
})
