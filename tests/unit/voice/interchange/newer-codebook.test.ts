import { describe, expect, it } from 'vitest'
import type { Code } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { frameDifferences, withCopies } from '@shared/domain/voice/frames/keep-in-step'
import {
  differenceKey,
  type BringInChoices,
  type BroughtIn
} from '@shared/domain/voice/interchange/bring-in-protocol'
import { planBringIn } from '@renderer/workers/bring-in/plan-bring-in'
import { aCode } from '../voice-builders'

const first = [
  aCode('g1', { name: 'Money', definition: 'All about money.' }),
  aCode('g2', { name: 'Slow payment', parentId: 'g1' }),
  aCode('g3', { name: 'Portal', order: 1 })
]
/** Renamed, defined anew, one gone, one new below a known code and one below that. */
const second = [
  aCode('g1', { name: 'Money', definition: 'Money, paid or owed.' }),
  aCode('g2', { name: 'Late payment', parentId: 'g1' }),
  aCode('g4', { name: 'Thin margin', parentId: 'g1', order: 1 }),
  aCode('g5', { name: 'Thin on services', parentId: 'g4' }),
  aCode('g6', { name: 'Training', order: 1 })
]

async function planned(
  codes: readonly Code[],
  here: readonly Code[],
  file: string,
  choices: Partial<BringInChoices> = {}
) {
  const content: BroughtIn = { kind: 'codebook', origin: '', codes, report: { discarded: [], adjusted: [] } }
  const reply = await planBringIn(
    content,
    { name: file, bytes: new TextEncoder().encode(file) },
    {
      ...{ type: 'plan', runId: 'run-1', at: '2026-01-01T00:00:00.000Z', by: 'A. First' },
      known: { surveys: [], responses: [], codes: here, codings: [], memos: [] },
      choices: { takesDescriptions: false, keepsInStep: true, left: [], use: null, ...choices }
    }
  )
  if (reply.type !== 'planned') throw new Error(JSON.stringify(reply))
  return reply.plan
}

function applied(codes: readonly Code[], changes: readonly RecordChange[] = []): Code[] {
  const records = new Map(codes.map((code) => [code.id, code]))
  for (const { id, before, after } of changes) {
    expect(records.get(id) ?? null).toEqual(before)
    if (after === null) records.delete(id)
    else records.set(id, after as Code)
  }
  return [...records.values()]
}

const brought = async (own: readonly Code[] = []): Promise<Code[]> =>
  applied(own, (await planned(first, own, 'codes.qdc')).draft?.changes)

describe('a codebook that is kept in step with its file', () => {
  it('remembers the file, code by code; codes that were here are tied to it too', async () => {
    const own = [aCode('own', { name: 'Portal', order: 5 }), aCode('mine', { name: 'Mine' })]
    const codes = await brought(own)
    expect(codes.map(({ name, origin }) => [name, origin?.file, origin?.codeId])).toEqual([
      ['Portal', 'codes.qdc', 'g3'],
      ['Mine', undefined, undefined],
      ['Money', 'codes.qdc', 'g1'],
      ['Slow payment', 'codes.qdc', 'g2']
    ])
    const loose = await planned(first, own, 'codes.qdc', { keepsInStep: false })
    expect(loose.draft?.changes.some(({ after }) => (after as Code).origin !== undefined)).toBe(false)
  })

  it('shows what a newer file changed: renamed, defined anew, new, gone', async () => {
    const plan = await planned(second, await brought(), 'codes v2.qdc')
    expect(
      plan.differences?.map((one) =>
        one.kind === 'new'
          ? [one.original.name, 'new under', one.parent?.name ?? null]
          : [one.copy.name, one.kind, one.kind === 'changed' ? one.parts.join() : '']
      )
    ).toEqual([
      ['Money', 'changed', 'definition'],
      ['Slow payment', 'changed', 'name'],
      ['Portal', 'gone', ''],
      ['Thin margin', 'new under', 'Money'],
      ['Thin on services', 'new under', null],
      ['Training', 'new under', null]
    ])
  })

  it('takes them over in one change that one undo takes back, and then has nothing more to offer', async () => {
    const before = await brought()
    const plan = await planned(second, before, 'codes v2.qdc')
    expect(plan.draft?.label).toMatchObject({ code: 'voice.frame-taken-over', params: { count: 6 } })
    const after = applied(before, plan.draft?.changes)
    const names = new Map(after.map(({ id, name }) => [id, name]))
    expect(
      after.map(({ name, parentId, isRetired }) => [name, names.get(parentId ?? '') ?? null, isRetired])
    ).toEqual([
      ['Money', null, false],
      ['Late payment', 'Money', false],
      ['Portal', null, true],
      ['Thin margin', 'Money', false],
      ['Thin on services', 'Thin margin', false],
      ['Training', null, false]
    ])
    const back = (plan.draft?.changes ?? []).map((one) => ({ ...one, before: one.after, after: one.before }))
    expect(applied(after, back as RecordChange[])).toEqual(before)
    const again = await planned(second, after, 'codes v3.qdc')
    expect(again).toMatchObject({ differences: [], draft: null })
  })

  it('leaves what is unticked, offers it again, and keeps words that were edited here', async () => {
    const codes = (await brought()).map((code) =>
      code.id === 'g1' ? { ...code, name: 'Money matters' } : code
    )
    const { differences } = await planned(second, codes, 'codes.qdc')
    const isLeft = new Set(['new g4', 'gone g3'])
    const left = (differences ?? []).map(differenceKey).filter((key) => isLeft.has(key))
    expect(left).toHaveLength(2)
    const after = applied(codes, (await planned(second, codes, 'codes.qdc', { left })).draft?.changes)
    expect(after.find(({ id }) => id === 'g1')).toMatchObject({
      name: 'Money matters',
      definition: 'Money, paid or owed.'
    })
    // Its parent was left out: it stands under the nearest code above that is here.
    expect(after.find(({ name }) => name === 'Thin on services')?.parentId).toBe('g1')
    const again = await planned(second, after, 'codes.qdc')
    expect(again.differences?.map(differenceKey).sort()).toEqual(['gone g3', 'new g4'])
  })

  it('does not follow edits of codes of this engagement, nor another engagement', async () => {
    const codes = await brought()
    expect(frameDifferences(codes, { engagementId: null, title: '', codes: second })).toEqual([])
    const own = aCode('g1')
    const edit = { table: 'codes' as const, id: 'g1', before: own, after: { ...own, name: 'New' } }
    expect(withCopies([own, ...codes.filter(({ id }) => id !== 'g1')], [edit])).toEqual([edit])
  })
})
