import type { TextSpan } from '@shared/domain/entities/voice'
import { noFilter, type AnswerFilter } from '@shared/domain/voice/answer-filter'

/** A selection in the answer, in code points: where it was begun, and where the caret is. */
export interface Selection {
  readonly anchor: number
  readonly head: number
}

/** What the consultant's own notes at the desk are about. */
export const memoKinds = ['answer', 'respondent', 'code'] as const
export type MemoKind = (typeof memoKinds)[number]

/** The three parts of the desk, from left to right. */
export const deskPanes = ['answers', 'answer', 'book'] as const
export type DeskPane = (typeof deskPanes)[number]

/** Answers as a list beside the open one, or as a table over it in which many are coded at once. */
export type DeskView = 'list' | 'grid'

/** Who said which answer is open, or which are marked. The table follows the desk, never what it told itself. */
export type Teller = 'desk' | 'table'

/** Where the consultant is at the coding desk. */
export interface DeskState {
  readonly answerKey: string | null
  readonly openedBy: Teller
  readonly selection: Selection | null
  /** The code that Enter gives, whose definition is pinned. */
  readonly codeId: string | null
  /** The coding that Backspace takes away. */
  readonly codingId: string | null
  readonly filter: AnswerFilter
  /** Letters typed to find a code. */
  readonly typed: string
  readonly foldedCodes: ReadonlySet<string>
  /** What a memo is being written on; null: none is. */
  readonly memoOn: MemoKind | null
  /** Proposed name while a new code is being named; null when none is. */
  readonly newCodeName: string | null
  readonly view: DeskView
  /** Answers marked in the table: a code is given to all of them. */
  readonly chosen: ReadonlySet<string>
  readonly chosenBy: Teller
  /** Keys of the answers as the table has sorted and filtered them; null: as the list has them. */
  readonly order: readonly string[] | null
  /** The pane one sees where there is room for one only. */
  readonly pane: DeskPane
}

export const startOfWork: DeskState = {
  answerKey: null,
  openedBy: 'desk',
  selection: null,
  codeId: null,
  codingId: null,
  filter: noFilter,
  typed: '',
  foldedCodes: new Set(),
  memoOn: null,
  newCodeName: null,
  view: 'list',
  chosen: new Set(),
  chosenBy: 'desk',
  order: null,
  pane: 'answer'
}

export type DeskAction =
  | { readonly type: 'open-answer'; readonly key: string; readonly by?: Teller }
  | { readonly type: 'select'; readonly selection: Selection | null }
  | { readonly type: 'focus-code'; readonly codeId: string | null }
  | { readonly type: 'focus-coding'; readonly codingId: string | null; readonly codeId?: string }
  | { readonly type: 'filter'; readonly parts: Partial<AnswerFilter> }
  | { readonly type: 'type'; readonly typed: string }
  | { readonly type: 'fold'; readonly codeId: string; readonly isFolded: boolean }
  | { readonly type: 'memo'; readonly on: MemoKind | null }
  | { readonly type: 'name-code'; readonly name: string | null }
  | { readonly type: 'view'; readonly view: DeskView }
  | { readonly type: 'choose'; readonly keys: readonly string[]; readonly by?: Teller }
  | { readonly type: 'order'; readonly keys: readonly string[] | null }
  | { readonly type: 'pane'; readonly pane: DeskPane }

/** The desk after one act. */
export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'open-answer':
      return withAnswer(state, action.key, action.by ?? 'desk')
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
      return { ...state, memoOn: action.on }
    case 'name-code':
      return { ...state, newCodeName: action.name }
    case 'view':
      return { ...state, view: action.view, chosen: new Set(), chosenBy: 'desk', order: null }
    case 'choose':
      return withChosen(state, new Set(action.keys), action.by ?? 'desk')
    case 'order':
      return { ...state, order: action.keys }
    case 'pane':
      return { ...state, pane: action.pane }
  }
}

function withAnswer(state: DeskState, answerKey: string, openedBy: Teller): DeskState {
  if (answerKey === state.answerKey) return state
  return { ...state, answerKey, openedBy, selection: null, codingId: null, memoOn: null }
}

/** The table tells what is marked again after it was told: the same marks are the same state. */
function withChosen(state: DeskState, chosen: ReadonlySet<string>, chosenBy: Teller): DeskState {
  const isSame = chosen.size === state.chosen.size && [...chosen].every((key) => state.chosen.has(key))
  return isSame ? state : { ...state, chosen, chosenBy }
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
