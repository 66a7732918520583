import { describe, expect, it } from 'vitest'
import type { Code } from '@shared/domain/entities/voice'
import { dropCode, stepCode, type CodeMove } from '@shared/domain/voice/code-moves'
import { codeTree, type CodeNode } from '@shared/domain/voice/code-tree'
import type { CodebookEdit } from '@shared/domain/voice/edit-code'
import { aCode } from './voice-builders'

const codes = [
  aCode('money'),
  aCode('slow', { parentId: 'money' }),
  aCode('thin', { parentId: 'money', order: 1 }),
  aCode('people', { order: 1 }),
  aCode('portal', { order: 2 })
]

/** The tree in one line: "money(slow thin) people portal". */
const drawn = (nodes: readonly CodeNode[]): string =>
  nodes.map(({ code, children }) => code.id + (children.length > 0 ? `(${drawn(children)})` : '')).join(' ')

function after(edit: CodebookEdit, before: readonly Code[] = codes): string {
  if (!edit.ok) return edit.error
  const changed = new Map(edit.value.map((one) => [one.id, one.after as Code]))
  return drawn(codeTree(before.map((code) => changed.get(code.id) ?? code)))
}

describe('moving a code by one key', () => {
  it.each<[string, CodeMove, string]>([
    ['people', 'up', 'people money(slow thin) portal'],
    ['people', 'down', 'money(slow thin) portal people'],
    ['people', 'in', 'money(slow thin people) portal'],
    ['thin', 'out', 'money(slow) thin people portal'],
    ['thin', 'in', 'money(slow(thin)) people portal'],
    ['money', 'up', 'money(slow thin) people portal'],
    ['money', 'in', 'money(slow thin) people portal'],
    ['portal', 'down', 'money(slow thin) people portal'],
    ['portal', 'out', 'money(slow thin) people portal']
  ])('%s %s', (id, move, tree) => {
    expect(after(stepCode(codes, id, move))).toBe(tree)
  })

  it('refuses a place where its name is taken', () => {
    const twin = [...codes, aCode('other', { name: 'slow', order: 3 })]
    expect(after(dropCode(twin, 'other', { codeId: 'money', place: 'inside' }), twin)).toBe('name-taken')
  })
})

describe('dropping a code', () => {
  it.each([
    ['portal', 'money', 'before', 'portal money(slow thin) people'],
    ['portal', 'money', 'after', 'money(slow thin) portal people'],
    ['portal', 'money', 'inside', 'money(slow thin portal) people'],
    ['slow', 'portal', 'after', 'money(thin) people portal slow'],
    ['people', 'thin', 'before', 'money(slow people thin) portal'],
    ['money', 'money', 'inside', 'money(slow thin) people portal'],
    ['money', 'slow', 'inside', 'inside-itself']
  ] as const)('%s on %s, %s', (id, codeId, place, tree) => {
    expect(after(dropCode(codes, id, { codeId, place }))).toBe(tree)
  })
})
