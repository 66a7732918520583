import { expect, it } from 'vitest'
import { applyEdits, type DocumentWork } from '@shared/domain/deliverables/apply-edits'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { exportedState } from '@shared/domain/deliverables/exported-state'
import { findingLevel, preFlight, type Finding } from '@shared/domain/deliverables/pre-flight'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'
import { lettersWithoutFont, type Surroundings } from '@shared/domain/deliverables/surroundings'
import { auditInput } from '../../helpers/exchange-audit-fixture'

const at = '2026-10-07T00:00:00Z'
const report = buildExchangeAudit(auditInput())
const nothing: DocumentWork = { edits: [] }
const own = (text: string): DocumentWork => ({
  edits: [],
  ownBlocks: [{ id: 'own:1', kind: 'paragraph', text, at }]
})
const find = <C extends Finding['code']>(code: C, from: Report, work: DocumentWork, around?: Surroundings) =>
  preFlight(from, work, around).filter((each): each is Extract<Finding, { code: C }> => each.code === code)

const changed = (id: string, change: (block: ReportBlock) => ReportBlock): Report => ({
  ...report,
  blocks: report.blocks.map((block) => (block.id === id ? change(block) : block))
})

it('names a figure another exported document prints otherwise, and is silent when they agree', () => {
  const state = exportedState(applyEdits(report, nothing), { documentId: 'x', at, edition: 'named' })
  const other = (text: string | null): Surroundings => ({
    others: [
      {
        title: 'Gap Analysis',
        state: {
          figures: state.figures.map((each) =>
            each.key === 'gives' && text !== null ? { ...each, text } : each
          )
        }
      }
    ]
  })
  expect(find('figures-disagree', report, nothing, other(null))).toEqual([])
  const [found] = find('figures-disagree', report, nothing, other('€1k'))
  expect(found).toMatchObject({ there: '€1k', document: 'Gap Analysis', blockId: 'summary.title' })
})

it('stops the export of words nobody cleared, wherever they were written', () => {
  const quotes = [{ maskedText: 'They never call us back, not once this year.', isCleared: false }]
  const text = 'One partner said: “they never call us back — not once this year”.'
  const [found] = find('quote-uncleared', report, own(text), { quotes })
  expect(found?.blockId).toBe('own:1')
  expect(found && findingLevel(found)).toBe('blocking')
  const cleared = quotes.map((quote) => ({ ...quote, isCleared: true }))
  expect(find('quote-uncleared', report, own(text), { quotes: cleared })).toEqual([])
  expect(find('quote-uncleared', report, own('They call.'), { quotes })).toEqual([])
})

it('asks for what a chart must tell, and for definitions', () => {
  const bare = changed('summary.chart', (block) =>
    block.kind === 'chart' ? { ...block, alt: ' ', source: '' } : block
  )
  expect(find('alt-missing', bare, nothing)).toEqual([{ code: 'alt-missing', blockId: 'summary.chart' }])
  expect(find('source-missing', bare, nothing)).toHaveLength(1)
  expect(find('alt-missing', report, nothing)).toEqual([])
  expect(find('definitions-missing', report, nothing)).toEqual([])
  const undefinedTerms = { ...report, blocks: report.blocks.filter((block) => block.kind !== 'definitions') }
  const rests = Object.values(report.figures).some(({ figure }) => figure.definitionsUsed.length > 0)
  expect(find('definitions-missing', undefinedTerms, nothing)).toHaveLength(rests ? 1 : 0)
})

it('looks for letters without a font and for parts without a text', () => {
  expect(lettersWithoutFont('Größe, Ωmega, Дом ▲ € 日本 🙂')).toEqual(['日', '本', '🙂'])
  expect(find('letters-without-font', report, own('日本'))).toMatchObject([{ blockId: 'own:1' }])
  expect(find('part-blank', report, own(' '))).toEqual([{ code: 'part-blank', blockId: 'own:1' }])
  expect(find('part-blank', report, own('Mine'))).toEqual([])
})

it('counts what stayed English, but not what the consultant rewrote', () => {
  const around = { untranslated: ['summary.verdict', 'summary.money'] }
  expect(find('texts-untranslated', report, nothing, around)).toMatchObject([{ count: 2 }])
  const work = { edits: [{ blockId: 'summary.verdict', text: 'Meins', isHidden: false, at }] }
  expect(find('texts-untranslated', report, work, around)).toMatchObject([
    { count: 1, blockId: 'summary.money' }
  ])
})
