import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Coding } from '@shared/domain/entities/voice'
import { change, draft } from '@shared/domain/history/draft'
import { compareCoders } from '@shared/domain/voice/agreement/compare-coders'
import { aCoding } from '../../voice/voice-builders'
import { engagementWith, openVoice, press, settle } from './voice-desk'

// Compared in a worker in the app; the figures are the same where they are worked out at once.
vi.mock('@renderer/features/voice/agreement/use-comparison', () => ({
  useComparison: (codings: readonly Coding[], [first = '', second = '']: readonly string[]) => ({
    state: 'done',
    reply: { kind: 'pair', of: compareCoders(codings, [first, second]) }
  })
}))

afterEach(cleanup)

const given = (id: string, responseId: string, codeId: string, coder: string): Coding =>
  aCoding(id, { responseId, codeId, coder })

/** Three answers that A. First and B. Second read differently. */
async function disagreeing() {
  const store = await engagementWith(['Late.', 'Thin.', 'Slow.'])
  const codings = ['r1', 'r2', 'r3'].flatMap((answer) => [
    given(`a-${answer}`, answer, 'mdf', 'A. First'),
    given(`b-${answer}`, answer, 'margin', 'B. Second')
  ])
  const done = await store.commit(
    draft(
      'voice.coded',
      { code: '', answer: '' },
      codings.map((coding) => change('codings', null, coding))
    )
  )
  if (!done.ok) throw new Error(done.error.code)
  await openVoice(store, 'agreement')
  act(() => screen.getByRole('radio', { name: 'Disagreements' }).click())
  await settle()
  return store
}

const rows = () =>
  within(screen.getByRole('listbox', { name: 'Answers read differently' }))
    .getAllByRole('option')
    .map((row) => /(no code|settled|apart)/.exec(row.textContent ?? '')?.[1])

it('settles by key that no code holds, goes on, and takes it back', async () => {
  const store = await disagreeing()
  expect(rows()).toEqual(['apart', 'apart', 'apart'])
  await press('n')
  expect(rows()).toEqual(['no code', 'apart', 'apart'])
  expect((await store.get('surveys', 's1'))?.agreedUncoded).toEqual([{ responseId: 'r1', questionId: 'q1' }])
  // The next key is for the next answer: the coder’s reading there.
  await press('a')
  expect(rows()).toEqual(['no code', 'settled', 'apart'])
  expect((await store.all('codings')).filter(({ coder }) => coder === 'Agreed')).toMatchObject([
    { responseId: 'r2', codeId: 'mdf' }
  ])
  await press('u', 'u')
  expect(rows()).toEqual(['apart', 'apart', 'apart'])
  expect((await store.get('surveys', 's1'))?.agreedUncoded).toBeUndefined()
})

it('a code takes the place of “no code”, and the other way round; opened again neither holds', async () => {
  const store = await disagreeing()
  await press('n', 'k')
  expect(screen.getByRole('heading', { name: 'Settled: no code' })).toBeTruthy()
  await press('b', 'k')
  expect((await store.get('surveys', 's1'))?.agreedUncoded).toBeUndefined()
  expect(rows()[0]).toBe('settled')
  await press('n', 'k')
  expect((await store.all('codings')).some(({ coder }) => coder === 'Agreed')).toBe(false)
  act(() => screen.getByRole('button', { name: 'Open again' }).click())
  await settle()
  expect(rows()).toEqual(['apart', 'apart', 'apart'])
})

it('choosing nothing settles nothing: the screen says how to', async () => {
  const store = await disagreeing()
  const before = await store.sequence()
  await press('Enter')
  expect(screen.getByText(/settle it with “No code”/)).toBeTruthy()
  expect(await store.sequence()).toBe(before)
})
