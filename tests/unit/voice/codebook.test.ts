import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Code } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import {
  codePath,
  codeTree,
  siblingPlaces,
  visibleNodes,
  withDescendants
} from '@shared/domain/voice/code-tree'
import * as edit from '@shared/domain/voice/edit-code'
import { findCodes } from '@shared/domain/voice/find-code'
import { aCode } from './voice-builders'

const book = [
  aCode('money', { name: 'Money', order: 0 }),
  aCode('mdf', { name: 'Slow MDF payment', parentId: 'money', order: 0, shortcut: '1' }),
  aCode('margin', { name: 'Margin too thin', parentId: 'money', order: 1, shortcut: '2' }),
  aCode('rules', { name: 'Rules of engagement', order: 1, colour: 'c8' }),
  aCode('conflict', { name: 'Channel conflict', parentId: 'rules', order: 0 })
]

function after(codes: readonly Code[], changes: readonly RecordChange[]): Code[] {
  const byId = new Map(codes.map((code) => [code.id, code]))
  for (const change of changes) {
    if (change.after) byId.set(change.id, change.after as Code)
    else byId.delete(change.id)
  }
  return [...byId.values()]
}

const applied = (codes: readonly Code[], result: edit.CodebookEdit): Code[] => {
  if (!result.ok) throw new Error(result.error)
  return after(codes, result.value)
}

const names = (codes: readonly Code[]) =>
  visibleNodes(codeTree(codes), new Set()).map(({ code, depth }) => `${'  '.repeat(depth)}${code.name}`)

describe('codebook', () => {
  it('shows codes as a tree in the consultant’s order, folded where asked', () => {
    expect(names(book)).toEqual([
      'Money',
      '  Slow MDF payment',
      '  Margin too thin',
      'Rules of engagement',
      '  Channel conflict'
    ])
    expect(visibleNodes(codeTree(book), new Set(['money'])).map(({ code }) => code.id)).toEqual([
      'money',
      'rules',
      'conflict'
    ])
  })

  it('says where each code stands among its siblings, folded or not', () => {
    expect(Object.fromEntries(siblingPlaces(codeTree(book)))).toEqual({
      money: { position: 1, size: 2 },
      mdf: { position: 1, size: 2 },
      margin: { position: 2, size: 2 },
      rules: { position: 2, size: 2 },
      conflict: { position: 1, size: 1 }
    })
  })

  it('keeps a code whose parent is gone in sight', () => {
    expect(names([aCode('lost', { parentId: 'nowhere' })])).toEqual(['lost'])
  })

  it('adds a code last among its siblings in its parent’s colour', () => {
    const added = edit.addCode(book, { id: 'new', name: ' Registration too slow ', parentId: 'rules' })
    expect(added).toMatchObject({
      value: { code: { name: 'Registration too slow', order: 1, colour: 'c8', parentId: 'rules' } }
    })
  })

  it('gives a new top code the colour used least', () => {
    expect(edit.nextColour(book, null)).toBe('c2')
  })

  it('refuses empty and taken names, accents and case aside', () => {
    expect(edit.renameCode(book, 'margin', '  ')).toEqual({ ok: false, error: 'name-empty' })
    expect(edit.renameCode(book, 'margin', 'slow mdf PAYMENT')).toEqual({ ok: false, error: 'name-taken' })
    expect(edit.renameCode(book, 'conflict', 'Slow MDF payment').ok).toBe(true)
    expect(edit.renameCode(book, 'margin', 'Margin too thin')).toEqual({ ok: true, value: [] })
  })

  it('moves a digit key to the code that asks for it', () => {
    const moved = applied(book, edit.setShortcut(book, 'conflict', '1'))
    expect(moved.filter((code) => code.shortcut === '1').map((code) => code.id)).toEqual(['conflict'])
    expect(edit.setShortcut(book, 'conflict', '0')).toEqual({ ok: false, error: 'shortcut-invalid' })
  })

  it('moves a code to a place under another parent and never into itself', () => {
    const moved = applied(book, edit.moveCode(book, 'margin', { parentId: 'rules', place: 0 }))
    expect(names(moved)).toEqual([
      'Money',
      '  Slow MDF payment',
      'Rules of engagement',
      '  Margin too thin',
      '  Channel conflict'
    ])
    expect(edit.moveCode(book, 'money', { parentId: 'mdf', place: 0 })).toEqual({
      ok: false,
      error: 'inside-itself'
    })
  })

  it('retires a code with its key set free, and brings it back', () => {
    const retired = applied(book, edit.retireCode(book, 'mdf'))
    expect(retired.find((code) => code.id === 'mdf')).toMatchObject({ isRetired: true, shortcut: null })
    expect(findCodes(retired, 'slow')).toEqual([])
    expect(applied(retired, edit.reviveCode(retired, 'mdf')).every((code) => !code.isRetired)).toBe(true)
  })

  it('removes only codes nobody used and nothing hangs on', () => {
    expect(edit.removeCode(book, 'mdf', 0).ok).toBe(true)
    expect(edit.removeCode(book, 'mdf', 3)).toEqual({ ok: false, error: 'in-use' })
    expect(edit.removeCode(book, 'money', 0)).toEqual({ ok: false, error: 'in-use' })
  })

  it('changes only what differs', () => {
    expect(edit.describeCode(book, 'mdf', { definition: '' })).toEqual({ ok: true, value: [] })
    expect(edit.describeCode(book, 'mdf', { definition: 'Paid late' })).toMatchObject({
      value: [{ id: 'mdf' }]
    })
  })

  it('finds codes by two letters: start of the name, of a word, initials', () => {
    expect(findCodes(book, 'ma').map(({ code }) => code.id)).toEqual(['margin'])
    expect(findCodes(book, 'mo').map(({ code }) => code.id)).toEqual(['money'])
    expect(findCodes(book, 'mt').map(({ code }) => code.id)).toEqual(['margin'])
    expect(findCodes(book, 'co').map(({ code, path }) => [code.id, path])).toEqual([
      ['conflict', ['Rules of engagement']]
    ])
    expect(codePath(new Map(book.map((code) => [code.id, code])), 'mdf')).toEqual([
      'Money',
      'Slow MDF payment'
    ])
  })

  it('stays a tree in which each code stands once, whatever is moved', () => {
    const ids = fc.constantFrom(...book.map((code) => code.id))
    const moves = fc.array(fc.tuple(ids, fc.option(ids), fc.nat(5)), { maxLength: 20 })
    fc.assert(
      fc.property(moves, (list) => {
        let codes: Code[] = [...book]
        for (const [id, parentId, place] of list) {
          const moved = edit.moveCode(codes, id, { parentId, place })
          if (moved.ok) codes = after(codes, moved.value)
        }
        const shown = visibleNodes(codeTree(codes), new Set()).map(({ code }) => code.id)
        expect([...shown].sort()).toEqual(book.map((code) => code.id).sort())
        for (const code of codes) expect(withDescendants(codes, code.id).has(code.parentId ?? '')).toBe(false)
      })
    )
  })
})
