import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import { cohenKappa } from '@shared/domain/voice/agreement/cohen-kappa'
import { answerText } from '@shared/domain/voice/answer'
import { applyCode } from '@shared/domain/voice/apply-code'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { studyOf } from '@shared/domain/voice/interchange/coded-study'
import { studyChanges } from '@shared/domain/voice/interchange/study-changes'
import { rowsOf } from '@shared/domain/voice/interchange/text-table'
import { maskingNames } from '@shared/domain/voice/mask-quote'
import { withoutPresent } from '@shared/formats/refi-qda/already-present'
import { readQdpx } from '@shared/formats/refi-qda/read/read-qdpx'
import { studyFromProject } from '@shared/formats/refi-qda/study-from-project'
import { writeQdpx } from '@shared/formats/refi-qda/write/write-qdpx'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { aCode, aCoding, aPartner, answersTo, aResponse, aSurvey, firstAnswer } from './voice-builders'

// Each defect found in QualCoder 4.0 while running it (design notes, survey coding 6.3), as what happens here instead.

const words = ['slow to respond 😀 aside from that', 'Jane Smith at Acme was rude, and “late”', 'Fine']
const responses = words.map((text, index) =>
  aResponse(index + 1, { answers: { q1: text, nps: index === 2 ? null : 0 } })
)
const whole = (text: string) => ({ start: text.indexOf('aside') - 1, end: text.indexOf('aside') + 4 })
const study = studyOf({
  ...{ title: 'Study', by: 'A', at: '2026-01-01T00:00:00.000Z', segments: new Map() },
  ...{ surveys: [aSurvey()], responses, codes: [aCode('c', { name: 'Slow' })], memos: [] },
  codings: [
    aCoding('k1', { responseId: 'r1', span: { start: 0, end: 15 } }),
    aCoding('k2', { responseId: 'r1', span: whole(words[0] ?? '') }),
    aCoding('k3', { responseId: 'r2', span: { start: 0, end: 18 } }),
    aCoding('k4', { responseId: 'r3' })
  ]
})
const archive = (names: Parameters<typeof writeQdpx>[2] = null): Uint8Array => {
  const written = writeQdpx(study, 'Study', names)
  if (!written.ok) throw new Error(written.error.code)
  return written.value
}

it('1 · keeps zeros of a workbook as zeros, and blanks as blanks', async () => {
  const front = {
    ...{ title: 'Coded answers', subtitle: '', clientName: 'C', engagementTitle: 'E', asOf: '2026-01-01' },
    ...{ date: '2026-01-01', version: '1', author: 'A', confidentiality: '', sampleNotice: null }
  }
  const bytes = await writeXlsx(
    codedWorkbook(study, front, { currency: 'EUR', canReturn: false }),
    () => undefined
  )
  const read = await readWorkbook(bytes, { fileName: 'coded.xlsx' })
  if (!read.ok) throw new Error(read.error.code)
  const sheet = read.value.sheets.find(({ name }) => name === 'Answers')
  const [header = [], ...rows] = sheet ? rowsOf(sheet) : []
  const at = header.indexOf('NPS')
  expect(rows.map((row) => row[at])).toEqual(['0', '0', ''])
})

it('2 · reads quoted fields with commas, quotes and line ends as one', async () => {
  const text = 'Id,Comment,NPS\n1,"slow, ""very"" slow\nand late",0\n'
  const read = await readWorkbook(new TextEncoder().encode(text), { fileName: 'answers.csv' })
  if (!read.ok) throw new Error(read.error.code)
  const [sheet] = read.value.sheets
  expect(sheet && rowsOf(sheet)[1]).toEqual(['1', 'slow, "very" slow\nand late', '0'])
})

it('3 · leaves no name in a masked project, and every coding on its words', async () => {
  const key = { id: 's1:R-002', name: 'Jane Smith', email: null, organisation: null }
  const bytes = archive(maskingNames([aPartner('p', { name: 'Acme' })], [key]))
  for (const content of Object.values(unzipSync(bytes))) {
    const text = new TextDecoder().decode(content)
    expect(text).not.toMatch(/Jane|Smith|Acme/)
  }
  const read = await readQdpx(bytes, 'masked.qdpx')
  if (!read.ok) throw new Error(read.error.code)
  const back = studyFromProject(read.value.project, { at: '2026-01-01T00:00:00.000Z', by: 'A' }).study
  const spans = back.codings.flatMap(({ responseId, questionId, span }) => {
    const answer = answerText(back.responses.find(({ id }) => id === responseId)?.answers[questionId]) ?? ''
    return span ? [sliceCodePoints(answer, span.start, span.end)] : []
  })
  expect(spans).toContain('[name] at [partner]')
})

it('4 · counts an emoji once: the words behind it stay the words', () => {
  const list = answersTo(words)
  const answer = firstAnswer(list)
  const target = { answer, span: whole(answer.text), codings: [] }
  const stamp = { id: 'x', coder: 'A', at: '2026-01-01T00:00:00.000Z', source: 'manual' as const }
  const given = applyCode(target, new Map([['c', aCode('c')]]), 'c', stamp)
  const span = given.ok ? given.value.coding?.span : null
  expect(span && sliceCodePoints(answer.text, span.start, span.end)).toBe('aside')
})

it('5 · reads its own project back: no mark at the beginning, no shifted words, nobody lost', async () => {
  const bytes = archive()
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.startsWith('sources/')) expect([...content.slice(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf])
  }
  const read = await readQdpx(bytes, 'own.qdpx')
  if (!read.ok) throw new Error(read.error.code)
  const { study: standard } = studyFromProject(read.value.project, { at: study.at, by: 'A' })
  for (const one of [read.value.own, standard]) {
    expect(one?.responses).toHaveLength(3)
    expect(one?.codings).toHaveLength(4)
    const marked = one?.codings.flatMap(({ responseId, questionId, span }) => {
      const response = one.responses.find(({ id }) => id === responseId)
      const text = answerText(response?.answers[questionId]) ?? ''
      return span ? [sliceCodePoints(text, span.start, span.end)] : []
    })
    expect(marked).toEqual(['slow to respond', 'aside', 'Jane Smith at Acme'])
  }
  const again = withoutPresent(standard, study)
  expect(again.present).toMatchObject({ responses: 3, codings: 4, codes: 1 })
  expect(again.study).toMatchObject({ responses: [], codings: [], codes: [] })
})

it('6 · keeps the file it read under its whole name, with every row', () => {
  const bytes = archive()
  const file = { id: 'a'.repeat(64), name: 'Partner survey v2.qdpx', format: 'qdpx', bytes }
  const draft = studyChanges(study, [], file, { runId: 'run', at: '2026-01-01T00:00:00.000Z', by: 'A' })
  expect(draft?.blocks?.sourceFiles).toEqual([{ ...file, sizeBytes: bytes.length }])
  expect(draft?.blocks?.sourceBlocks?.reduce((rows, { rowCount }) => rows + rowCount, 0)).toBe(4)
})

it('7 · κ adds the chances of both categories, over all units', () => {
  // NVivo's example: 1,000 characters, 50 coded by both, 75 by one coder each: .3143, not .2064.
  const nvivo = [
    [50, 75],
    [75, 800]
  ]
  expect(cohenKappa(nvivo)?.kappa).toBeCloseTo(0.3143, 4)
  const hundred = [
    [20, 5],
    [10, 65]
  ]
  expect(cohenKappa(hundred)?.kappa).toBeCloseTo(0.625, 4)
})

it('8 · codes nothing by itself: what nobody coded is uncoded', async () => {
  const written = writeQdpx({ ...study, codings: [] }, 'Study', null)
  if (!written.ok) throw new Error(written.error.code)
  const read = await readQdpx(written.value, 'plain.qdpx')
  if (!read.ok) throw new Error(read.error.code)
  const stamp = { at: '2026-01-01T00:00:00.000Z', by: 'A' }
  expect(studyFromProject(read.value.project, stamp).study.codings).toEqual([])
})
