import { describe, expect, it } from 'vitest'
import { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import type { CodedRows, SuggestReply } from '@shared/domain/voice/suggest/suggest-protocol'
import { restMs, type Clock } from '@renderer/workers/voice/slices'
import { Suggester } from '@renderer/workers/voice/suggester'

/** A clock on which every look takes a millisecond, and pauses end when the test lets them. */
class HandClock implements Clock {
  #time = 0
  #waiting: { readonly at: number; readonly go: () => void }[] = []

  now = (): number => (this.#time += 1)

  pause = (ms: number): Promise<void> => new Promise((go) => this.#waiting.push({ at: this.#time + ms, go }))

  /** Lets so much time pass, and everything that was waiting for it happen. */
  async pass(ms: number): Promise<void> {
    const end = this.#time + ms
    await new Promise((turn) => setImmediate(turn))
    for (;;) {
      const next = this.#waiting.find(({ at }) => at <= end)
      if (!next) break
      this.#waiting = this.#waiting.filter((one) => one !== next)
      this.#time = Math.max(this.#time, next.at)
      next.go()
      await new Promise((turn) => setImmediate(turn))
    }
    this.#time = Math.max(this.#time, end)
  }
}

const subjects = ['portal login fails', 'claims are paid late', 'training is too short']
const texts = Array.from({ length: 300 }, (_, row) => `${subjects[row % 3]} for team ${row % 7}`)
const codes = ['Portal', 'Payment', 'Training'].map((name, at) => ({ id: `c${at}`, name, further: '' }))
const coded = (count: number): CodedRows =>
  Array.from({ length: count }, (_, row) => [row, [`c${row % 3}`]] as const)

function started() {
  const clock = new HandClock()
  const replies: SuggestReply[] = []
  const readKept = () => Promise.resolve(new KnownMeanings())
  const suggester = new Suggester({ reply: (reply) => replies.push(reply), readKept, clock })
  const learnt = (): number => replies.filter(({ type }) => type === 'learnt').length
  const suggested = (row: number): string | undefined => {
    void suggester.receive({ type: 'suggest', id: row, row, not: [] })
    const last = replies.at(-1)
    return last?.type === 'suggestions' ? last.suggestions[0]?.codeId : undefined
  }
  void suggester.receive({ type: 'texts', texts })
  return { clock, suggester, learnt, suggested }
}

const longEnough = 1_000_000

describe('Suggester', () => {
  it('suggests from the answers coded last while it still learns from the rest', async () => {
    const { clock, suggester, learnt, suggested } = started()
    void suggester.receive({ type: 'learn', codes, coded: coded(250) })
    for (let slice = 0; learnt() === 0 && slice < 10_000; slice += 1) await clock.pass(10)
    expect(learnt()).toBe(1)
    expect(suggested(252)).toBe('c0')
    await clock.pass(longEnough)
    expect(learnt()).toBe(2)
    expect(suggested(253)).toBe('c1')
  })

  it('does nothing while keys are pressed, and goes on when the hand rests', async () => {
    const { clock, suggester, learnt } = started()
    void suggester.receive({ type: 'learn', codes, coded: coded(30) })
    for (let press = 0; press < 100; press += 1) {
      void suggester.receive({ type: 'press' })
      await clock.pass(restMs / 2)
    }
    expect(learnt()).toBe(0)
    await clock.pass(longEnough)
    expect(learnt()).toBe(1)
  })

  it('learns what was told last when more was told before it began', async () => {
    const { clock, suggester, learnt, suggested } = started()
    void suggester.receive({ type: 'learn', codes, coded: coded(10) })
    void suggester.receive({ type: 'learn', codes, coded: coded(20) })
    await clock.pass(longEnough)
    expect(learnt()).toBe(1)
    expect(suggested(33)).toBe('c0')
  })

  it('goes through all answers for the list of sure ones', async () => {
    const { clock, suggester } = started()
    void suggester.receive({ type: 'learn', codes, coded: coded(120) })
    const asked = suggester.receive({ type: 'review', id: 1, precision: 0.9, not: [] })
    await clock.pass(longEnough)
    await expect(asked).resolves.toBeUndefined()
  })
})
