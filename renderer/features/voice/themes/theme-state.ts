import type { ThemeBoard } from '@shared/domain/voice/themes/theme-board'

/** Draft themes as they are being worked on, for as long as the window is open. */
export interface ThemeState {
  readonly board: ThemeBoard | null
  /** Boards before the last edits, the newest last. */
  readonly past: readonly ThemeBoard[]
  readonly count: number
  readonly surveyId: string | null
  readonly questionId: string | null
  readonly openId: string | null
  readonly answerKey: string | null
}

export const startOfThemes: ThemeState = {
  board: null,
  past: [],
  count: 20,
  surveyId: null,
  questionId: null,
  openId: null,
  answerKey: null
}

export const fewestThemes = 2
export const mostThemes = 80
const mostPast = 50

/** The state after an edit of the board. */
export function edited(state: ThemeState, board: ThemeBoard): ThemeState {
  if (!state.board || board === state.board) return state
  return { ...state, board, past: [...state.past, state.board].slice(-mostPast) }
}

/** The state before the last edit. */
export function takenBack(state: ThemeState): ThemeState {
  const before = state.past.at(-1)
  return before ? { ...state, board: before, past: state.past.slice(0, -1) } : state
}
