import { describe, expect, it } from 'vitest'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { preFlight } from '@shared/domain/deliverables/pre-flight'
import { isTextBlock, type Report, type ReportBlock } from '@shared/domain/deliverables/report'
import { buildVoiceFindings } from '@shared/domain/deliverables/voice-findings/build-voice-findings'
import { gatherVoice } from '@shared/domain/deliverables/voice-findings/gather-voice'
import { translateReport } from '@shared/domain/deliverables/languages/translate-report'
import type { Quote } from '@shared/domain/entities/voice'
import { engagement } from '../../helpers/engagement-builder'
import { aCode, aSurvey } from '../voice/voice-builders'
import { studyOf, waveQuestions, type Respondent, type StudyParts } from '../voice/results/results-builder'

const codes = [
  aCode('money', { name: 'Money', order: 1 }),
  aCode('slow', { name: 'Slow payment', parentId: 'money', order: 2, failureMode: 'complexity' }),
  aCode('bond', { name: 'People who answer', order: 3 })
]

const somebody = (index: number, type: Respondent['type']): Respondent => ({
  company: `Company ${index}`,
  ...(type === undefined ? {} : { type }),
  text: `words ${index}`,
  codes: index % 2 === 0 ? ['slow'] : ['bond'],
  nps: index % 4,
  rating: 1 + (index % 3)
})

const kinds = ['msp', 'reseller', 'service', 'isv'] as const

/** Twelve of each of three kinds, and three of a kind that nobody may recognise. */
const people = Array.from({ length: 39 }, (_, index) => somebody(index, kinds[Math.floor(index / 12)]))

function reportOf(parts: Partial<StudyParts> = {}, quotes: readonly Quote[] = []): Report {
  const voice = gatherVoice(studyOf({ people, codes, ...parts }), quotes)
  if (voice === null) throw new Error('no wave')
  return buildVoiceFindings({
    ...{ engagement: engagement(), asOf: '2026-09-30', voice, runs: [] },
    ground: { results: [], items: [] }
  })
}

const cellsOf = (block: ReportBlock): string[] =>
  block.kind === 'table'
    ? [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) =>
          cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.key))
        )
      ]
    : []

const textsOf = (report: Report): string[] =>
  report.blocks.flatMap((block) =>
    isTextBlock(block)
      ? [plainText(readFigureText(block.text, report.figures, report.locale))]
      : cellsOf(block)
  )

const rowOf = (report: Report, id: string, name: string) => {
  const table = report.blocks.find((block) => block.id === id)
  if (table?.kind !== 'table') return undefined
  return table.rows.find(({ cells: [first] }) => first?.kind === 'text' && first.text.trim() === name)?.cells
}

const quote = (id: string, number: number, over: Partial<Quote> = {}): Quote => ({
  ...{ id, responseId: `s1-r${number}`, questionId: 'q1', span: null, at: '2026-09-21T10:00:00Z' },
  ...{ maskedText: `“${id}” said somebody`, isCleared: true },
  ...over
})

describe('the Voice of Partner report', () => {
  it('never translates a theme of the client’s, whatever it is called', () => {
    const [money, ...others] = codes
    const named = [
      { ...money!, name: 'Measurement' },
      ...others.map((code) => ({ ...code, name: 'Enablement' }))
    ]
    const { report } = translateReport(reportOf({ codes: named }), 'de')
    expect(JSON.stringify(report.blocks).match(/.{0,80}(?:Messung|Befähigung).{0,20}/g)).toBeNull()
    expect(rowOf(report, 'themes.table', 'Measurement')).toBeDefined()
    const chart = report.blocks.find(({ id }) => id === 'themes.chart')
    const rows = chart?.kind === 'chart' && chart.spec.kind === 'ranked-bars' ? chart.spec.rows : []
    expect(rows.map(({ label }) => label)).toEqual(['Enablement', 'Enablement'])
    expect(textsOf(report).find((text) => text.startsWith('Am meisten sprechen Partner'))).toContain(
      '„Enablement“'
    )
    // Ours are still translated.
    expect(textsOf(report).join(' ')).toContain('Zusammenarbeit zu kompliziert')
  })

  it('answers first, fills every token, and names each block once', () => {
    const report = reportOf()
    expect(report.blocks[0]).toMatchObject({ id: 'summary.title', kind: 'heading' })
    expect(textsOf(report)[0]).toBe(
      'Partners do not recommend Halden Systems: NPS is −100, and 51% of respondents describe “too complex to work with”'
    )
    expect(preFlight(report, { edits: [] }).filter(({ code }) => code === 'leftover-token')).toEqual([])
    const ids = report.blocks.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('counts people and companies once for a theme, the one above with the one below', () => {
    const report = reportOf()
    expect(report.figures['theme.0']?.figure).toMatchObject({ numerator: 20, denominator: 39 })
    expect(rowOf(report, 'themes.table', 'Slow payment')?.[1]).toMatchObject({ key: 'theme.1', format: 'of' })
    expect(report.figures['theme.1']?.figure.interval?.method).toBe('wilson')
  })

  it('says nothing of a kind with fewer than the limit, in no table', () => {
    const report = reportOf()
    const heard = rowOf(report, 'heard.table', 'Software vendor')
    expect(heard?.slice(2).map((cell) => (cell.kind === 'text' ? cell.text : ''))).toEqual([
      ...['Withheld', '—', 'Withheld']
    ])
    const titles = report.blocks.flatMap((block) =>
      block.kind === 'table' && block.id.startsWith('differ.') ? block.columns.map(({ title }) => title) : []
    )
    expect(titles.length).toBeGreaterThan(3)
    expect(titles.some((title) => title.startsWith('Software vendor'))).toBe(false)
    expect(rowOf(report, 'nps.table', 'Software vendor')).toBeUndefined()
  })

  it('prints no figure at all where everybody together are too few', () => {
    const report = reportOf({ people: people.slice(0, 4) })
    expect(report.figures.nps).toBeUndefined()
    expect(report.figures.people?.figure.value).toBeNull()
    expect(textsOf(report).join(' ')).toContain('Too few')
    expect(report.blocks.some(({ kind }) => kind === 'quote')).toBe(false)
  })

  it('prints cleared words only, the same words once, signed by a group that is large enough', () => {
    const report = reportOf({}, [
      quote('a', 1, { maskedText: 'MDF comes late' }),
      quote('b', 14, { maskedText: 'mdf comes late' }),
      quote('c', 2, { maskedText: 'never cleared', isCleared: false }),
      quote('d', 38, { maskedText: 'from the smallest kind' })
    ])
    const printed = report.blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
    expect(printed.map(({ text }) => text).sort()).toEqual(['MDF comes late', 'from the smallest kind'])
    expect(printed.every(({ attribution }) => !attribution.includes('Software'))).toBe(true)
    expect(report.withheldQuotes).toEqual([{ quoteId: 'c', reason: 'not-cleared' }])
  })

  it('compares no theme between groups or waves while answers wait to be coded', () => {
    const half = people.map((one, index) => (index < 30 ? one : { ...one, codes: [] }))
    const before = {
      survey: aSurvey({ id: 's0', fieldedOn: '2025-09-01', questions: waveQuestions }),
      people
    }
    const survey = aSurvey({ fieldedOn: '2026-09-01', questions: waveQuestions })
    const [open, done] = [half, people].map((answered) => reportOf({ people: answered, survey, before }))
    const has = (report: Report | undefined, text: string): boolean =>
      report !== undefined && textsOf(report).some((each) => each.includes(text))
    expect(open?.blocks.some(({ id }) => id === 'themes.unfinished')).toBe(true)
    expect(done?.blocks.some(({ id }) => id === 'themes.unfinished')).toBe(false)
    expect(has(open, 'p = ')).toBe(false)
    expect(has(done, 'p = ') || has(done, 'p < ')).toBe(true)
    expect(has(open, 'Raised by respondents, percentage points')).toBe(false)
    expect(has(done, 'Raised by respondents, percentage points')).toBe(true)
  })
})
