import type { ThemeDrafts } from './draft-themes'

/** A draft theme as the consultant works on it. Answers by their keys, the most typical first. */
export interface BoardTheme {
  readonly id: string
  readonly name: string
  readonly words: readonly string[]
  readonly keys: readonly string[]
  /** The code it was turned into; null while it is a draft. */
  readonly codeId: string | null
}

/** Draft themes being edited; nothing of it touches the codebook until a theme is turned into a code. */
export interface ThemeBoard {
  readonly themes: readonly BoardTheme[]
  /** Answers in no theme. */
  readonly rest: readonly string[]
}

const nameWords = 2

/** A name to begin with: the word or pair that holds the theme together, and what most sets it apart. */
export function proposedName(words: readonly string[]): string {
  const [first = '', ...others] = words
  const said = new Set(first.split(' '))
  const fresh = others.filter((other) => !other.split(' ').some((word) => said.has(word)))
  const name = [first, ...fresh.slice(0, nameWords - 1)].join(', ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The board as drafted; `keys` are the answers' keys by place. */
export function boardOf({ themes, rest }: ThemeDrafts, keys: readonly string[]): ThemeBoard {
  const keysOf = (rows: readonly number[]): string[] => rows.flatMap((row) => keys[row] ?? [])
  return {
    themes: themes.map(({ words, rows }, place) => ({
      ...{ id: `theme-${place + 1}`, name: proposedName(words), words },
      ...{ keys: keysOf(rows), codeId: null }
    })),
    rest: keysOf(rest)
  }
}

const withTheme = (board: ThemeBoard, id: string, edit: (theme: BoardTheme) => BoardTheme): ThemeBoard => ({
  ...board,
  themes: board.themes.map((theme) => (theme.id === id ? edit(theme) : theme))
})

export function renameTheme(board: ThemeBoard, id: string, name: string): ThemeBoard {
  const trimmed = name.trim()
  return trimmed === '' ? board : withTheme(board, id, (theme) => ({ ...theme, name: trimmed }))
}

/** Puts all answers of one theme into another, whose name stays. */
export function mergeThemes(board: ThemeBoard, fromId: string, intoId: string): ThemeBoard {
  const from = board.themes.find(({ id }) => id === fromId)
  if (!from || fromId === intoId || !board.themes.some(({ id }) => id === intoId)) return board
  const others = { ...board, themes: board.themes.filter(({ id }) => id !== fromId) }
  return withTheme(others, intoId, (theme) => ({
    ...theme,
    words: [...new Set([...theme.words, ...from.words])],
    keys: [...theme.keys, ...from.keys]
  }))
}

/** Puts answers into another theme, or with null into none. */
export function moveAnswers(board: ThemeBoard, keys: readonly string[], toId: string | null): ThemeBoard {
  const moved = new Set(keys)
  const left = (all: readonly string[]): readonly string[] => all.filter((key) => !moved.has(key))
  return {
    themes: board.themes.map((theme) => ({
      ...theme,
      keys: theme.id === toId ? [...left(theme.keys), ...keys] : left(theme.keys)
    })),
    rest: toId === null ? [...left(board.rest), ...keys] : left(board.rest)
  }
}

/** Takes a theme off the board; its answers are in none. */
export function dropTheme(board: ThemeBoard, id: string): ThemeBoard {
  const theme = board.themes.find((one) => one.id === id)
  if (!theme) return board
  return {
    themes: board.themes.filter((one) => one !== theme),
    rest: [...board.rest, ...theme.keys]
  }
}

export const markAsCode = (board: ThemeBoard, id: string, codeId: string): ThemeBoard =>
  withTheme(board, id, (theme) => ({ ...theme, codeId }))
