import type { TextSpan } from '@shared/domain/entities/voice'
import { noFilter, type AnswerFilter } from '@shared/domain/voice/answer-filter'

/** A selection in the answer, in code points: where it was begun, and where the caret is. */
export interface Selection {
  readonly anchor: number
  readonly head: number
}

/** Where the consultant is at the coding desk. */
export interface DeskState {
  readonly answerKey: string | null
  readonly selection: Selection | null
  /** The code that Enter gives, whose definition is pinned. */
  readonly codeId: string | null
  /** The coding that Backspace takes away. */
  readonly codingId: string | null
  readonly filter: AnswerFilter
  /** Letters typed to find a code. */
  readonly typed: string
  readonly foldedCodes: ReadonlySet<string>
  readonly isMemoOpen: boolean
  /** Proposed name while a new code is being named; null when none is. */
  readonly newCodeName: string | null
}

export const startOfWork: DeskState = {
  answerKey: null,
  selection: null,
  codeId: null,
  codingId: null,
  filter: noFilter,
  typed: '',
  foldedCodes: new Set(),
  isMemoOpen: false,
  newCodeName: null
}

export type DeskAction =
  | { readonly type: 'open-answer'; readonly key: string }
  | { readonly type: 'select'; readonly selection: Selection | null }
  | { readonly type: 'focus-code'; readonly codeId: string | null }
  | { readonly type: 'focus-coding'; readonly codingId: string | null; readonly codeId?: string }
  | { readonly type: 'filter'; readonly parts: Partial<AnswerFilter> }
  | { readonly type: 'type'; readonly typed: string }
  | { readonly type: 'fold'; readonly codeId: string; readonly isFolded: boolean }
  | { readonly type: 'memo'; readonly isOpen: boolean }
  | { readonly type: 'name-code'; readonly name: string | null }

/** The desk after one act. */
export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'open-answer':
      if (action.key === state.answerKey) return state
      return { ...state, answerKey: action.key, selection: null, codingId: null, isMemoOpen: false }
    case 'select':
      return { ...state, selection: action.selection }
    case 'focus-code':
      return { ...state, codeId: action.codeId, typed: '' }
    case 'focus-coding':
      return { ...state, codingId: action.codingId, codeId: action.codeId ?? state.codeId, typed: '' }
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.parts } }
    case 'type':
      return { ...state, typed: action.typed }
    case 'fold':
      return { ...state, foldedCodes: withFold(state.foldedCodes, action) }
    case 'memo':
      return { ...state, isMemoOpen: action.isOpen }
    case 'name-code':
      return { ...state, newCodeName: action.name }
  }
}

function withFold(
  folded: ReadonlySet<string>,
  { codeId, isFolded }: { readonly codeId: string; readonly isFolded: boolean }
): ReadonlySet<string> {
  const next = new Set(folded)
  if (isFolded) next.add(codeId)
  else next.delete(codeId)
  return next
}

/** The selected stretch; null when only a caret is set or nothing: then the whole answer is meant. */
export function selectedSpan(selection: Selection | null): TextSpan | null {
  if (!selection || selection.anchor === selection.head) return null
  return {
    start: Math.min(selection.anchor, selection.head),
    end: Math.max(selection.anchor, selection.head)
  }
}
