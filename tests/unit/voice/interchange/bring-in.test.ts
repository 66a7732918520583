import { expect, it } from 'vitest'
import type { BringInChoices, BroughtIn, SheetUse } from '@shared/domain/voice/interchange/bring-in-protocol'
import type { KnownStudy } from '@shared/domain/voice/interchange/known-study'
import { recogniseCoded } from '@shared/domain/voice/interchange/read-coded-table'
import { planBringIn } from '@renderer/workers/bring-in/plan-bring-in'
import { aCode, aCoding, aQuestion, aResponse, aSurvey } from '../voice-builders'

const survey = aSurvey({ questions: [aQuestion('q1'), aQuestion('q2')] })
const known: KnownStudy = {
  surveys: [survey],
  responses: [
    aResponse(1, { answers: { q1: 'Claims take months', q2: 'Nothing' } }),
    aResponse(2, { answers: { q1: 'The portal is slow', q2: 'Nothing' } })
  ],
  codes: [aCode('m', { name: 'Money' }), aCode('s', { name: 'Slow payment', parentId: 'm' })],
  codings: [aCoding('k1', { responseId: 'r1', questionId: 'q1', codeId: 's', coder: 'B. Second' })],
  memos: []
}

const sheet = [
  ['Respondent', 'Verbatim', 'Money > Slow payment', 'Portal', 'Score'],
  ['R-001', 'Claims take months', '1', '0', '7'],
  ['R-002', 'The  portal is SLOW', '0', 'x', '9'],
  ['R-900', 'Phone rings forever', '0', '1', '0'],
  ['R-901', 'No time', '', '', '']
]

async function planned(
  content: BroughtIn,
  choices: Partial<BringInChoices> = {},
  here: KnownStudy = known,
  name = 'sheet.csv'
) {
  const reply = await planBringIn(
    content,
    { name, bytes: new TextEncoder().encode(name) },
    {
      ...{ type: 'plan', known: here, runId: 'run-1', at: '2026-01-01T00:00:00.000Z', by: 'A. First' },
      choices: { takesDescriptions: false, keepsInStep: false, left: [], use: null, ...choices }
    }
  )
  if (reply.type !== 'planned') throw new Error(JSON.stringify(reply))
  return reply.plan
}

function codedUse(rows: readonly (readonly string[])[], coder = 'B. Second'): SheetUse {
  const layout = recogniseCoded(rows)
  if (!layout) throw new Error('not recognised')
  return { as: 'coded', sheet: 0, layout: { ...layout, idColumn: 0 }, coder }
}

/** The engagement after a plan was written. */
function after(plan: Awaited<ReturnType<typeof planned>>): KnownStudy {
  const made = <T>(table: string): T[] =>
    (plan.draft?.changes ?? [])
      .filter((one) => one.table === table && one.before === null)
      .map((one) => one.after as T)
  const rows = (plan.draft?.blocks?.factBlocks ?? []).flatMap(({ ids, columns }) =>
    ids.map((id, row) => {
      const answers = Object.entries(columns).filter(([field]) => field.startsWith('answer:'))
      return aResponse(0, {
        id,
        surveyId: String(columns['surveyId']?.[row]),
        respondentId: String(columns['respondentId']?.[row]),
        answers: Object.fromEntries(answers.map(([field, values]) => [field.slice(7), String(values[row])]))
      })
    })
  )
  return {
    surveys: [...known.surveys, ...made<KnownStudy['surveys'][number]>('surveys')],
    responses: [...known.responses, ...rows],
    codes: [...known.codes, ...made<KnownStudy['codes'][number]>('codes')],
    codings: [...known.codings, ...made<KnownStudy['codings'][number]>('codings')],
    memos: [...known.memos, ...made<KnownStudy['memos'][number]>('memos')]
  }
}

it('takes a sheet with a column per code: answers here are found by their words, others come along', async () => {
  const content: BroughtIn = { kind: 'sheets', sheets: [{ name: 'Coded', rows: sheet }] }
  const plan = await planned(content, { use: codedUse(sheet) })
  expect(plan.counts).toMatchObject({
    codes: { added: 1, present: 1 },
    answers: { added: 2, present: 2 },
    codings: { added: 2, present: 1 },
    uncoded: 1
  })
  const { codings, responses, surveys } = after(plan)
  expect(
    codings.slice(1).map(({ responseId, questionId, coder }) => [responseId, questionId, coder])
  ).toEqual([
    ['r2', 'q1', 'B. Second'],
    [responses[2]?.id, surveys[1]?.questions[0]?.id, 'B. Second']
  ])
  expect(plan.draft?.changes.some(({ table }) => table === 'importRuns')).toBe(true)
})

it('finds everything present the second time', async () => {
  const content: BroughtIn = { kind: 'sheets', sheets: [{ name: 'Coded', rows: sheet }] }
  const choices = { use: codedUse(sheet) }
  const again = await planned(content, choices, after(await planned(content, choices)))
  expect(again.draft).toBeNull()
  expect(again.counts).toMatchObject({ answers: { added: 0, present: 4 }, codings: { added: 0, present: 3 } })
})

it('takes a sheet with a list of codes, and codes of a name that is here', async () => {
  const rows = [
    ['Id', 'Answer text of the respondent', 'Codes'],
    ['1', 'Claims take months', 'Slow payment; Paperwork'],
    ['2', 'The portal is slow', 'Portal']
  ]
  const plan = await planned(
    { kind: 'sheets', sheets: [{ name: '', rows }] },
    { use: codedUse(rows, 'C. Third') }
  )
  expect(plan.newCodes).toEqual(['Paperwork', 'Portal'])
  expect(plan.counts).toMatchObject({ answers: { added: 0, present: 2 }, codings: { added: 3, present: 0 } })
  expect(plan.draft?.blocks).toBeUndefined()
})

it('gives answers of the same words their codes one after the other', async () => {
  const rows = [
    ['Id', 'Answer of the respondent', 'Codes'],
    ['a', 'Nothing', 'None'],
    ['b', 'nothing', 'None']
  ]
  const plan = await planned({ kind: 'sheets', sheets: [{ name: '', rows }] }, { use: codedUse(rows) })
  expect(
    after(plan)
      .codings.slice(1)
      .map(({ responseId }) => responseId)
  ).toEqual(['r1', 'r2'])
})

it('takes a codebook from a sheet: paths found, descriptions only when asked', async () => {
  const rows = [
    ['Code', 'Parent', 'Definition'],
    ['Money', '', 'Anything about cash'],
    ['Slow payment', 'Money', 'Paid late'],
    ['Margin', 'Money', 'Too thin']
  ]
  const content: BroughtIn = { kind: 'sheets', sheets: [{ name: 'Codebook', rows }] }
  const use: SheetUse = { as: 'codebook', sheet: 0 }
  const plain = await planned(content, { use })
  expect(plain.counts).toMatchObject({ codes: { added: 1, present: 2 }, described: 0 })
  expect(plain.draft?.label.code).toBe('voice.codebook-imported')
  expect(plain.draft?.changes[0]?.after).toMatchObject({
    name: 'Margin',
    parentId: 'm',
    definition: 'Too thin'
  })
  const told = await planned(content, { use, takesDescriptions: true })
  expect(told.counts.described).toBe(2)
  const again = await planned(content, { use }, after(plain))
  expect(again.draft).toBeNull()
})

it('says why a sheet is no codebook', async () => {
  const rows = [
    ['Partner', 'Revenue'],
    ['A', '1']
  ]
  const content: BroughtIn = { kind: 'sheets', sheets: [{ name: '', rows }] }
  await expect(planned(content, { use: { as: 'codebook', sheet: 0 } })).rejects.toThrow('no-code-column')
})

it('keeps the answers of a study where they can be shown, zero as zero and blank as blank', async () => {
  const study = {
    ...{
      title: 'Study',
      at: '2026-01-01T00:00:00.000Z',
      by: 'X',
      attributes: new Map(),
      codings: [],
      memos: []
    },
    surveys: [aSurvey({ id: 'new', questions: [aQuestion('o'), aQuestion('n', { kind: 'nps' })] })],
    responses: [
      aResponse(8, { surveyId: 'new', answers: { o: 'Good', n: 0 } }),
      aResponse(9, { surveyId: 'new', answers: { o: 'Bad', n: null } })
    ],
    codes: []
  }
  const report = { discarded: [], adjusted: [] }
  const plan = await planned({ kind: 'project', origin: 'X', study, isOwn: false, report })
  const [block] = plan.draft?.blocks?.factBlocks ?? []
  expect(block?.columns['answer:n']).toEqual([0, null])
  const [source] = plan.draft?.blocks?.sourceBlocks ?? []
  expect(source?.columns[2]).toEqual(['N · Question n', '0', ''])
})
