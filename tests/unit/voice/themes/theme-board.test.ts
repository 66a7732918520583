import { describe, expect, it } from 'vitest'
import {
  boardOf,
  dropTheme,
  markAsCode,
  mergeThemes,
  moveAnswers,
  proposedName,
  renameTheme,
  type ThemeBoard
} from '@shared/domain/voice/themes/theme-board'

const board = boardOf(
  {
    themes: [
      { words: ['claim', 'paid late', 'late'], rows: [0, 1] },
      { words: ['portal'], rows: [2, 3] }
    ],
    rest: [4]
  },
  ['a', 'b', 'c', 'd', 'e']
)

const shown = ({ themes, rest }: ThemeBoard) => ({
  ...Object.fromEntries(themes.map(({ name, keys }) => [name, keys.join('')])),
  rest: rest.join('')
})

describe('the board of draft themes', () => {
  it('begins with the drafts, named by their words', () => {
    expect(shown(board)).toEqual({ 'Claim, paid late': 'ab', Portal: 'cd', rest: 'e' })
    expect(proposedName(['picks phone', 'phone rings', 'hotline'])).toBe('Picks phone, hotline')
    expect(proposedName([])).toBe('')
  })

  it('renames, but never to nothing', () => {
    expect(shown(renameTheme(board, 'theme-2', ' Portal login '))).toMatchObject({ 'Portal login': 'cd' })
    expect(renameTheme(board, 'theme-2', ' ')).toBe(board)
  })

  it('merges one theme into another, whose name stays', () => {
    expect(shown(mergeThemes(board, 'theme-2', 'theme-1'))).toEqual({ 'Claim, paid late': 'abcd', rest: 'e' })
    expect(mergeThemes(board, 'theme-1', 'theme-1')).toBe(board)
    expect(mergeThemes(board, 'theme-1', 'gone')).toBe(board)
  })

  it('moves answers to another theme or to none, and back', () => {
    expect(shown(moveAnswers(board, ['a'], 'theme-2'))).toEqual({
      'Claim, paid late': 'b',
      Portal: 'cda',
      rest: 'e'
    })
    expect(shown(moveAnswers(board, ['a', 'c'], null))).toEqual({
      'Claim, paid late': 'b',
      Portal: 'd',
      rest: 'eac'
    })
    expect(shown(moveAnswers(board, ['e'], 'theme-1'))).toEqual({
      'Claim, paid late': 'abe',
      Portal: 'cd',
      rest: ''
    })
  })

  it('drops a theme without losing its answers, and remembers what became a code', () => {
    expect(shown(dropTheme(board, 'theme-1'))).toEqual({ Portal: 'cd', rest: 'eab' })
    expect(markAsCode(board, 'theme-2', 'x').themes[1]?.codeId).toBe('x')
  })
})
