import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Coding } from '@shared/domain/entities/voice'
import { change, draft } from '@shared/domain/history/draft'
import { listAnswers } from '@shared/domain/voice/answer'
import { coderCopy } from '@shared/domain/voice/agreement/copy/coder-copy'
import { planMerge } from '@shared/domain/voice/agreement/copy/merge-copy'
import type { MergeDecisions, MergePlan } from '@shared/domain/voice/agreement/copy/merge-plan'
import { openRound } from '@shared/domain/voice/agreement/rounds'
import { maskingNames } from '@shared/domain/voice/mask-quote'
import {
  closeEngagement,
  openEngagement,
  openEngagementFile,
  readCoderCopy,
  saveCoderCopy,
  saveCopy,
  type OpenEngagementStore
} from '@renderer/data'
import { newStore } from '../../data/builders'
import { fakeBridge, type FakeBridge } from '../../data/fake-bridge'
import { aCode, aCoding, aPartner, aQuestion, aSurvey } from '../voice-builders'

// A second coder's round trip by file: out of one engagement, coded in another, back into the first.

let main: FakeBridge
beforeEach(() => {
  main = fakeBridge()
  globalThis.tandem = main.bridge
})
afterEach(closeEngagement)

const partners = [aPartner('p1', { name: 'Kestrel Cloud GmbH' })]
const names = maskingNames(partners, [{ id: 's1:R-1', name: 'Jane Smith', email: null, organisation: null }])
const surveys = [
  aSurvey({
    ...{ id: 's1', questions: [aQuestion('q1'), aQuestion('q2', { kind: 'nps' })] },
    agreedUncoded: [{ responseId: 'r1', questionId: 'q1' }]
  })
]
const words = [
  'Jane Smith at Kestrel Cloud paid late 😀 again',
  'The portal is slow',
  'Nobody answers the phone',
  'Margins are too thin'
]
const responses: SurveyResponse[] = words.map((text, index) => ({
  id: `response:ab12:jane${index}@kestrel.example`,
  ...{ surveyId: 's1', respondentId: `R-${index + 1}`, partnerId: 'p1', role: 'Owner', submittedOn: null },
  answers: { q1: text, q2: 3 }
}))
const idOf = (index: number): string => responses[index]?.id ?? ''
const codes = [
  aCode('money', { name: 'Slow payment', example: 'Kestrel Cloud waited for months' }),
  aCode('portal', { name: 'Portal', order: 1 }),
  aCode('support', { name: 'Support by Kestrel Cloud', order: 2 })
]
const list = listAnswers(surveys, new Map([['s1', responses]]), partners)

const given = (id: string, index: number, codeId: string, parts: Partial<Coding> = {}): Coding =>
  aCoding(id, { responseId: idOf(index), codeId, coder: 'AC', ...parts })
const first = [given('f1', 0, 'money'), given('f2', 1, 'portal'), given('f3', 2, 'support')]

async function opened(engagementId: string): Promise<OpenEngagementStore> {
  const outcome = await openEngagement(engagementId)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}

/** An engagement with the first coder's work and a round for BD; `copyBytes` is the file handed out. */
async function handedOut(isBlind = true) {
  const store = await newStore()
  const answers = [0, 1, 2].map((index) => ({ responseId: idOf(index), questionId: 'q1' }))
  const order = { firstCoder: 'AC', secondCoder: 'BD', isBlind, choice: { by: 'hand' }, answers } as const
  const made = openRound(order, [], { id: 'round-1', at: '2026-01-01T00:00:00.000Z', by: 'AC' })
  if (!made.ok) throw new Error(made.error)
  const { round } = made.value
  const [engagement] = await store.all('engagement')
  if (!engagement) throw new Error('no engagement')
  const stamp = { copyId: `copy-${store.engagementId}`, runId: 'run-1', at: '2026-01-02T00:00:00.000Z' }
  const source = { engagement, round, surveys, responses, codes, codings: first, names }
  const { records, copy } = coderCopy(source, stamp)
  const withCopy: CodingRound = { ...round, copies: [copy] }
  await store.commit(
    draft('test', {}, [
      ...codes.map((code) => change('codes', null, code)),
      ...first.map((coding) => change('codings', null, coding)),
      change('codingRounds', null, withCopy)
    ])
  )
  const saved = await saveCoderCopy(records, stamp.at)
  expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved' } })
  const copyBytes = main.saved.at(-1)?.bytes ?? new Uint8Array()
  return { engagementId: store.engagementId, records, copyBytes }
}

/** The second coder's work in the copy, saved as a file again. */
async function codedElsewhere(copyBytes: Uint8Array, work: (store: OpenEngagementStore) => Promise<void>) {
  await closeEngagement()
  const file = await openEngagementFile({ bytes: copyBytes, fileName: 'copy.tandem' }, 'replace')
  if (!file.ok || file.value.outcome !== 'opened') throw new Error('the copy did not open')
  await work(file.value.store)
  await saveCopy(file.value.store)
  await closeEngagement()
  return main.saved.at(-1)?.bytes ?? new Uint8Array()
}

const inCopy = (id: string, place: number, codeId: string, parts: Partial<Coding> = {}): Coding =>
  aCoding(id, { responseId: `answer-0000${place + 1}`, codeId, coder: 'BD', ...parts })

const give = (store: OpenEngagementStore, ...codings: Coding[]) =>
  store.commit(
    draft(
      'voice.coded',
      {},
      codings.map((coding) => change('codings', null, coding))
    )
  )

async function merged(
  store: OpenEngagementStore,
  bytes: Uint8Array,
  decisions: MergeDecisions = new Map()
): Promise<MergePlan> {
  const returned = await readCoderCopy({ bytes, fileName: 'back.tandem' })
  if (!returned.ok) throw new Error(returned.error.code)
  const [engagement] = await store.all('engagement')
  if (!engagement) throw new Error('no engagement')
  const [rounds, book, codings, memos] = await Promise.all([
    store.all('codingRounds'),
    store.all('codes'),
    store.all('codings'),
    store.all('memos')
  ])
  const target = { engagement, rounds, list, codes: book, codings, memos, names }
  const plan = planMerge(returned.value, target, decisions, '2026-01-03T00:00:00.000Z')
  if (!plan.ok) throw new Error(plan.error)
  if (plan.value.changes.length > 0) await store.commit(draft('voice.copy-merged', {}, plan.value.changes))
  return plan.value
}

it('holds nothing but what a blind second coder needs', async () => {
  const { records, copyBytes } = await handedOut()
  expect(JSON.stringify(records)).not.toContain('agreedUncoded')
  const everything = JSON.stringify(records)
  for (const secret of ['Kestrel', 'Jane', 'jane', '.example', 'p1', 'Owner', 'f1', 'nps'])
    expect(everything).not.toContain(secret)
  expect(records.codings).toEqual([])
  expect(records.engagement).toMatchObject({ coder: 'BD', team: [], exchangeRates: [] })
  const back = await readCoderCopy({ bytes: copyBytes, fileName: 'copy.tandem' })
  expect(back.ok && [...back.value.texts.values()]).toEqual([
    '[name] at [partner] paid late 😀 again',
    'The portal is slow',
    'Nobody answers the phone'
  ])
})

it('lets a coder who is not blind see the first coder’s codings', async () => {
  const { records } = await handedOut(false)
  expect(records.codings.map(({ coder, codeId }) => [coder, codeId])).toEqual([
    ['AC', 'money'],
    ['AC', 'portal'],
    ['AC', 'support']
  ])
})

it('brings the second coding back, marked words in their place behind masks and emoji', async () => {
  const { engagementId, copyBytes } = await handedOut()
  // "paid late" and "😀 again" in the masked words.
  const back = await codedElsewhere(copyBytes, async (copy) => {
    await give(copy, inCopy('s1', 0, 'money', { span: { start: 20, end: 29 } }))
    await give(copy, inCopy('s2', 0, 'support', { span: { start: 30, end: 37 } }), inCopy('s3', 1, 'portal'))
    await give(copy, inCopy('s4', 0, 'portal', { span: { start: 0, end: 6 } }))
  })
  const store = await opened(engagementId)
  const plan = await merged(store, back)
  expect(plan.conflicts).toEqual([])
  expect(plan.counts).toMatchObject({ added: 4, removed: 0, present: 0 })
  const codings = (await store.all('codings')).filter(({ coder }) => coder === 'BD')
  const text = [...(words[0] ?? '')]
  const wordsOf = (id: string): string => {
    const span = codings.find((coding) => coding.id === id)?.span
    return span ? text.slice(span.start, span.end).join('') : ''
  }
  expect([wordsOf('s1'), wordsOf('s2'), wordsOf('s4')]).toEqual(['paid late', '😀 again', 'Jane Smith'])
  expect(codings.find(({ id }) => id === 's3')).toMatchObject({ responseId: idOf(1), span: null })
})

it('changes nothing when merged twice, and one undo takes everything back', async () => {
  const { engagementId, copyBytes } = await handedOut()
  const back = await codedElsewhere(copyBytes, async (copy) => {
    await give(copy, inCopy('s1', 0, 'money'), inCopy('s2', 1, 'portal'))
    await copy.commit(draft('voice.code-added', {}, [change('codes', null, aCode('new', { name: 'Phone' }))]))
    await give(copy, inCopy('s3', 2, 'new'))
  })
  const store = await opened(engagementId)
  const before = await Promise.all([store.all('codes'), store.all('codings'), store.all('codingRounds')])
  await merged(store, back)
  expect((await store.all('codes')).map(({ name }) => name)).toContain('Phone')
  const sequence = await store.sequence()
  const again = await merged(store, back)
  expect(again.changes).toEqual([])
  expect(again.counts).toMatchObject({ added: 0, removed: 0, present: 3 })
  expect(await store.sequence()).toBe(sequence)
  await store.undo()
  expect(await Promise.all([store.all('codes'), store.all('codings'), store.all('codingRounds')])).toEqual(
    before
  )
})

it('takes away what the second coder took back in a copy merged before', async () => {
  const { engagementId, copyBytes } = await handedOut()
  let copyId = ''
  const back = await codedElsewhere(copyBytes, async (copy) => {
    copyId = copy.engagementId
    await give(copy, inCopy('s1', 0, 'money'), inCopy('s2', 0, 'support'))
  })
  const store = await opened(engagementId)
  await merged(store, back)
  await closeEngagement()
  const copy = await opened(copyId)
  await copy.commit(draft('voice.uncoded', {}, [change('codings', inCopy('s2', 0, 'support'), null)]))
  await saveCopy(copy)
  await closeEngagement()
  const home = await opened(engagementId)
  const plan = await merged(home, main.saved.at(-1)?.bytes ?? new Uint8Array())
  expect(plan.counts).toMatchObject({ added: 0, removed: 1, present: 1 })
  expect((await home.all('codings')).filter(({ coder }) => coder === 'BD').map(({ id }) => id)).toEqual([
    's1'
  ])
})

it('lists what moved meanwhile and does as decided', async () => {
  const { engagementId, copyBytes } = await handedOut()
  const back = await codedElsewhere(copyBytes, async (copy) => {
    const [, portal] = await copy.all('codes')
    if (!portal) throw new Error('no code')
    await give(copy, inCopy('s1', 0, 'money'), inCopy('s2', 1, 'portal'), inCopy('s3', 2, 'support'))
    await copy.commit(
      draft('voice.code-described', {}, [change('codes', portal, { ...portal, definition: 'Any web page' })])
    )
    await copy.commit(
      draft('voice.code-added', {}, [
        change('codes', null, aCode('mine', { name: 'SUPPORT BY KESTREL CLOUD' }))
      ])
    )
    await give(copy, inCopy('s4', 1, 'mine'))
  })
  const store = await opened(engagementId)
  const [money, , support] = codes
  if (!money || !support) throw new Error('no codes')
  await store.commit(draft('voice.code-removed', {}, [change('codes', money, null)]))
  await store.commit(
    draft('voice.code-retired', {}, [change('codes', support, { ...support, isRetired: true })])
  )
  await give(store, given('h1', 2, 'portal', { coder: 'BD' }))
  const asked = (await merged(store, back)).conflicts.map(({ kind, key }) => [kind, key])
  expect(asked).toEqual([
    ['code-added-there', 'code mine'],
    ['code-gone', 'code money'],
    ['code-changed-there', 'change portal'],
    ['code-retired', 'code support'],
    ['coded-twice', `answer ${idOf(2)} q1`]
  ])
  expect(
    (await store.all('codings')).filter(({ coder }) => coder === 'BD').map(({ id, codeId }) => [id, codeId])
  ).toEqual([
    ['h1', 'portal'],
    ['s2', 'portal'],
    ['s4', 'support']
  ])
  await store.undo()
  const decisions: MergeDecisions = new Map([
    ['code mine', { take: 'add' }],
    ['code money', { take: 'give', codeId: 'portal' }],
    ['change portal', { take: 'there' }],
    ['code support', { take: 'leave-out' }],
    [`answer ${idOf(2)} q1`, { take: 'there' }]
  ])
  await merged(store, back, decisions)
  expect(
    (await store.all('codings')).filter(({ coder }) => coder === 'BD').map(({ id, codeId }) => [id, codeId])
  ).toEqual([
    ['h1', 'portal'],
    ['s1', 'portal'],
    ['s2', 'portal'],
    ['s4', 'mine']
  ])
  expect(await store.get('codes', 'portal')).toMatchObject({ definition: 'Any web page' })
})

it('says when a code means something else by now', async () => {
  const { engagementId, copyBytes } = await handedOut()
  const back = await codedElsewhere(copyBytes, async (copy) => {
    await give(copy, inCopy('s2', 1, 'portal'))
  })
  const store = await opened(engagementId)
  const portal = await store.get('codes', 'portal')
  if (!portal) throw new Error('no code')
  await store.commit(
    draft('voice.code-described', {}, [change('codes', portal, { ...portal, include: 'Only logins' })])
  )
  const plan = await merged(store, back, new Map([['code portal', { take: 'leave-out' }]]))
  expect(plan.conflicts).toMatchObject([{ kind: 'code-changed-here', codings: 1 }])
  expect(plan.counts).toMatchObject({ added: 0, leftOut: 1 })
})

it('refuses a copy of another engagement, and a file that is no copy', async () => {
  const { copyBytes } = await handedOut()
  await closeEngagement()
  const other = await newStore()
  await expect(merged(other, copyBytes)).rejects.toThrow('other-engagement')
  await saveCopy(other)
  await expect(merged(other, main.saved.at(-1)?.bytes ?? new Uint8Array())).rejects.toThrow('no-copy')
})
