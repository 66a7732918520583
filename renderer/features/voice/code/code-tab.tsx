import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type KeyboardEvent
} from 'react'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useVoice } from '../data/voice-data'
import { AnswerHints } from '../hints/answer-hints'
import { SuggestionChips } from '../suggestions/suggestion-chips'
import { suggestionShortcuts } from '../suggestions/suggestion-keys'
import { useSuggestionActs } from '../suggestions/use-suggestion-acts'
import { useSuggestions } from '../suggestions/use-suggestions'
import { AnswerPane } from './answer-pane'
import { CodebookPane } from './codebook-pane'
import { DeskPanes } from './desk-panes'
import { deskShortcuts, findingLetter } from './desk-shortcuts'
import { selectedSpan, type DeskAction, type DeskState } from './desk-state'
import { useBookView } from './desk-views'
import styles from './code-tab.module.css'
import { MemosDialog } from './memos-dialog'
import { NewCodeDialog } from './new-code-dialog'
import { useDesk, type Desk } from './use-desk'
import { useDeskActs, type DeskActs } from './use-desk-acts'
import { useDeskFocus } from './use-desk-focus'

/** The coding desk: answers | the answer | codebook. Nothing in it needs the mouse. */
export function CodeTab(props: {
  state: DeskState
  dispatch: Dispatch<DeskAction>
  onEditCode: (codeId: string) => void
}) {
  const { dispatch } = props
  const desk = useDesk(props.state, dispatch)
  const acts = useDeskActs(desk)
  const suggestions = useSuggestions(desk)
  const { list } = suggestions
  const suggestionActs = useSuggestionActs(desk)
  const [search, setSearch] = useState<HTMLInputElement | null>(null)
  const [finder, setFinder] = useState<HTMLInputElement | null>(null)
  const [article, setArticle] = useState<HTMLElement | null>(null)
  const [isListingMemos, setListingMemos] = useState(false)
  const toMemos = useCallback(() => setListingMemos(true), [])
  const toAnswer = useCallback(() => {
    dispatch({ type: 'pane', pane: 'answer' })
    article?.focus({ preventScroll: true })
  }, [article, dispatch])
  const { focus, ref } = useDeskFocus(desk, { search, finder }, toMemos)
  const { codes } = desk
  useShortcuts('Coding', deskShortcuts(desk, acts, focus, codes))
  useShortcuts(
    'Suggestions',
    useMemo(() => suggestionShortcuts(list, codes, suggestionActs), [list, codes, suggestionActs])
  )
  useTypedLetters(focus.toCodeFinder, dispatch)

  const bookView = useBookView(desk)
  const codingsNow = useCodingsNow(desk)
  return (
    <div ref={ref} className={styles.desk} data-pane={desk.state.pane} onKeyDown={keepEnterOnButtons}>
      <DeskPanes
        desk={desk}
        searchRef={setSearch}
        onLeaveSearch={toAnswer}
        answer={
          <AnswerPane desk={desk} acts={acts} articleRef={setArticle}>
            <AnswerHints answer={desk.answer} codingsNow={codingsNow} />
            <SuggestionChips suggestions={suggestions} acts={suggestionActs} />
          </AnswerPane>
        }
        book={
          <CodebookPane
            view={bookView}
            acts={acts}
            finderRef={setFinder}
            onLeaveFinder={toAnswer}
            onEditCode={props.onEditCode}
          />
        }
      />
      <NameCode desk={desk} acts={acts} />
      {isListingMemos && <MemosDialog dispatch={dispatch} onClose={() => setListingMemos(false)} />}
    </div>
  )
}

/** Tells the codings of the open answer when asked: who asks is not drawn again by each of them. */
function useCodingsNow(desk: Desk): () => Desk['codings'] {
  const latest = useRef(desk)
  useLayoutEffect(() => {
    latest.current = desk
  })
  return useCallback(() => latest.current.codings, [])
}

function NameCode({ desk, acts }: { desk: Desk; acts: DeskActs }) {
  const { codesById } = useVoice()
  const { dispatch } = desk
  const stop = useCallback(() => dispatch({ type: 'name-code', name: null }), [dispatch])
  const { newCodeName, codeId } = desk.state
  const chosen = codeId === null ? undefined : codesById.get(codeId)
  return (
    <NewCodeDialog
      proposedName={newCodeName}
      proposedParentId={chosen?.parentId ?? null}
      hint={givenTo(desk)}
      actionText="Add and give"
      onCreate={acts.createCode}
      onClose={stop}
    />
  )
}

function givenTo({ state, targets }: Desk): string {
  if (state.chosen.size > 0) return `Given to the ${targets.length} marked answers at once.`
  return selectedSpan(state.selection)
    ? 'Given to the selected words at once.'
    : 'Given to the whole answer at once.'
}

/** Enter on a focused button presses it; it must not also give the chosen code. */
function keepEnterOnButtons(event: KeyboardEvent): void {
  const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
  if (event.key === 'Enter' && isOnButton) event.stopPropagation()
}

/** Letters without a command of their own begin to find a code, wherever the focus is but in a field. */
function useTypedLetters(toFinder: () => void, dispatch: Dispatch<DeskAction>): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const { target } = event
      const isBusy =
        target instanceof Element &&
        target.closest('input,textarea,select,[role="dialog"],[role="menu"]') !== null
      const letter = findingLetter(event)
      if (event.defaultPrevented || isBusy || letter === null) return
      event.preventDefault()
      dispatch({ type: 'type', typed: letter })
      toFinder()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [toFinder, dispatch])
}
