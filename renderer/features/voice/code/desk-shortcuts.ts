import type { Code } from '@shared/domain/entities/voice'
import { noFilter } from '@shared/domain/voice/answer-filter'
import type { Shortcut } from '@renderer/ui/use-shortcuts'
import { afterMove, type CaretMove } from './caret-moves'
import type { MemoKind } from './desk-state'
import type { Desk } from './use-desk'
import type { DeskActs } from './use-desk-acts'

/** What keys need beyond the desk itself. */
export interface DeskFocus {
  readonly toSearch: () => void
  readonly toCodeFinder: () => void
  readonly toFilters: () => void
  /** To the next part of the desk, or the one before. */
  readonly toPane: (by: 1 | -1) => void
  readonly toMemos: () => void
}

/** Letters that do something at the desk; any other letter begins to find a code. */
const commandLetters = new Set(['j', 'k', 'n', 'm', 'q', 'u', 'x', 'c', 'f', 'v'])

/** The letter that begins finding a code: one without a command of its own, or any with Shift. */
export function findingLetter(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  if (!/^\p{L}$/u.test(event.key)) return null
  const letter = event.key.toLowerCase()
  return event.shiftKey || !commandLetters.has(letter) ? letter : null
}

/** Every key of the coding desk, as it works and as the `?` sheet lists it. */
export function deskShortcuts(
  desk: Desk,
  acts: DeskActs,
  focus: DeskFocus,
  codes: readonly Code[]
): readonly Shortcut[] {
  return [
    ...answerKeys(desk, acts),
    ...wayKeys(desk, focus),
    ...codeKeys(desk, acts, focus, codes),
    ...caretKeys(desk)
  ]
}

function answerKeys(desk: Desk, acts: DeskActs): Shortcut[] {
  const memo = (on: MemoKind) => (): void => desk.dispatch({ type: 'memo', on })
  return [
    { keys: 'j', label: 'Next answer', run: () => acts.step(1) },
    { keys: 'k', label: 'Previous answer', run: () => acts.step(-1) },
    { keys: 'x', label: 'Next uncoded answer', run: acts.nextUncoded },
    { keys: 'm', label: 'Memo on this answer', run: memo('answer') },
    { keys: 'Alt+M', label: 'Memo on this respondent', run: memo('respondent') },
    {
      keys: 'Alt+C',
      label: 'Memo on the chosen code',
      isEnabled: desk.state.codeId !== null,
      run: memo('code')
    },
    { keys: 'q', label: 'Star selection as a quote, or take the star away', run: acts.quote },
    { keys: 'u', label: 'Undo', run: acts.undo }
  ]
}

/** Finding answers, and going from one part of the desk to another. */
function wayKeys({ state, shown, dispatch }: Desk, focus: DeskFocus): Shortcut[] {
  const { filter, view } = state
  const onlyUncoded = !filter.onlyUncoded
  return [
    { keys: '/', label: 'Search answers', run: focus.toSearch },
    {
      keys: '0',
      label: onlyUncoded ? 'Only uncoded answers' : 'Coded answers too',
      run: () => dispatch({ type: 'filter', parts: { onlyUncoded, codeIds: null } })
    },
    { keys: 'f', label: 'To the filters (arrows, Enter, Escape)', run: focus.toFilters },
    {
      keys: 'Alt+Backspace',
      label: 'Take all filters away',
      run: () => dispatch({ type: 'filter', parts: noFilter })
    },
    {
      keys: 'v',
      label: view === 'grid' ? 'Answers as a list' : 'Answers as a table',
      run: () => dispatch({ type: 'view', view: view === 'grid' ? 'list' : 'grid' })
    },
    {
      keys: 'Mod+A',
      label: 'Mark every answer of the table',
      isEnabled: view === 'grid',
      inFields: false,
      // Also while the table is being drawn: what is marked is the desk’s to know, the table shows it.
      run: () => dispatch({ type: 'choose', keys: [...state.chosen, ...shown.map(({ key }) => key)] })
    },
    { keys: 'F6', label: 'To the next pane', run: () => focus.toPane(1) },
    { keys: 'Shift+F6', label: 'To the pane before', run: () => focus.toPane(-1) },
    { keys: 'Alt+L', label: 'All memos', run: focus.toMemos }
  ]
}

function codeKeys(desk: Desk, acts: DeskActs, focus: DeskFocus, codes: readonly Code[]): Shortcut[] {
  const { codeId, codingId } = desk.state
  const focused = codes.find((code) => code.id === codeId)
  const coding = desk.codings.find((one) => one.id === codingId) ?? desk.codings.at(-1)
  const withKey = codes
    .filter((code) => code.shortcut !== null && !code.isRetired)
    .sort((a, b) => Number(a.shortcut) - Number(b.shortcut))
  return [
    { keys: 'c', label: 'Find a code (or just type its first letters)', run: focus.toCodeFinder },
    {
      keys: 'Enter',
      label: focused ? `Give or take back “${focused.name}”` : 'Give the chosen code',
      isEnabled: focused !== undefined,
      run: () => codeId !== null && acts.toggle(codeId)
    },
    ...withKey.map((code) => ({
      keys: code.shortcut ?? '',
      label: `Give or take back “${code.name}”`,
      run: () => acts.toggle(code.id)
    })),
    { keys: 'n', label: 'New code', run: () => desk.dispatch({ type: 'name-code', name: '' }) },
    {
      keys: 'Backspace',
      label: 'Take the chosen code off the answer',
      isEnabled: coding !== undefined,
      run: () => coding && acts.removeCoding(coding)
    },
    { keys: '[', label: 'Choose the previous code on this answer', run: () => chooseCoding(desk, -1) },
    { keys: ']', label: 'Choose the next code on this answer', run: () => chooseCoding(desk, 1) }
  ]
}

function chooseCoding({ state, codings, dispatch }: Desk, by: number): void {
  const place = codings.findIndex((coding) => coding.id === state.codingId)
  const next = codings[(Math.max(place, by > 0 ? -1 : 0) + by + codings.length) % codings.length]
  if (next) dispatch({ type: 'focus-coding', codingId: next.id, codeId: next.codeId })
}

const forward = 'forward' as const
const backward = 'backward' as const

const moves: readonly (readonly [keys: string, label: string, move: CaretMove])[] = [
  ['ArrowRight', 'Caret to the next word', { to: 'word', direction: forward, extends: false }],
  ['ArrowLeft', 'Caret to the previous word', { to: 'word', direction: backward, extends: false }],
  ['Shift+ArrowRight', 'Select on by a word', { to: 'word', direction: forward, extends: true }],
  ['Shift+ArrowLeft', 'Select back by a word', { to: 'word', direction: backward, extends: true }],
  ['Shift+ArrowDown', 'Select on by a sentence', { to: 'sentence', direction: forward, extends: true }],
  ['Shift+ArrowUp', 'Select back by a sentence', { to: 'sentence', direction: backward, extends: true }],
  ['Shift+Alt+ArrowRight', 'Select on by a letter', { to: 'character', direction: forward, extends: true }],
  ['Shift+Alt+ArrowLeft', 'Select back by a letter', { to: 'character', direction: backward, extends: true }],
  ['Home', 'Caret to the start of the answer', { to: 'edge', direction: backward, extends: false }],
  ['End', 'Caret to the end of the answer', { to: 'edge', direction: forward, extends: false }],
  ['Shift+Home', 'Select to the start', { to: 'edge', direction: backward, extends: true }],
  ['Shift+End', 'Select to the end', { to: 'edge', direction: forward, extends: true }]
]

function caretKeys({ answer, state, dispatch }: Desk): Shortcut[] {
  const run = (move: CaretMove) => (): void => {
    if (answer) dispatch({ type: 'select', selection: afterMove(answer.text, state.selection, move) })
  }
  return [
    ...moves.map(([keys, label, move]) => ({ keys, label, run: run(move) })),
    {
      keys: 'Escape',
      label: 'Drop the selection: the whole answer is meant again',
      isEnabled: state.selection !== null,
      inFields: false,
      run: () => dispatch({ type: 'select', selection: null })
    },
    {
      keys: 'Escape',
      label: 'Let the marked answers go',
      isEnabled: state.selection === null && state.chosen.size > 0,
      inFields: false,
      // The table answers the key itself while it has the keyboard; while its rows are drawn anew nobody has it.
      run: ({ target }) => {
        if (target === document.body) dispatch({ type: 'choose', keys: [] })
      }
    }
  ]
}
