import { useCallback, useEffect, useState, type Dispatch, type KeyboardEvent } from 'react'
import { Panes } from '@renderer/ui/pane'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useVoice } from '../data/voice-data'
import { SuggestionChips } from '../suggestions/suggestion-chips'
import { suggestionShortcuts } from '../suggestions/suggestion-keys'
import { useSuggestionActs } from '../suggestions/use-suggestion-acts'
import { useSuggestions } from '../suggestions/use-suggestions'
import { AnswerListPane } from './answer-list-pane'
import { AnswerPane } from './answer-pane'
import { CodebookPane } from './codebook-pane'
import { deskShortcuts, findingLetter } from './desk-shortcuts'
import { selectedSpan, type DeskAction, type DeskState } from './desk-state'
import { useBookView, useListView } from './desk-views'
import styles from './code-tab.module.css'
import { NewCodeDialog } from './new-code-dialog'
import { useDesk } from './use-desk'
import { useDeskActs } from './use-desk-acts'

/** The coding desk: answers | the answer | codebook. Nothing in it needs the mouse. */
export function CodeTab(props: {
  state: DeskState
  dispatch: Dispatch<DeskAction>
  onEditCode: (codeId: string) => void
}) {
  const { codes, codesById } = useVoice()
  const { dispatch } = props
  const desk = useDesk(props.state, dispatch)
  const acts = useDeskActs(desk)
  const suggestions = useSuggestions(desk)
  const suggestionActs = useSuggestionActs(desk)
  const [search, setSearch] = useState<HTMLInputElement | null>(null)
  const [finder, setFinder] = useState<HTMLInputElement | null>(null)
  const [article, setArticle] = useState<HTMLElement | null>(null)
  const toAnswer = useCallback(() => article?.focus({ preventScroll: true }), [article])
  const listView = useListView(desk)
  const bookView = useBookView(desk)
  const toSearch = (): void => {
    search?.focus()
    search?.select()
  }
  const focus = { toSearch, toCodeFinder: () => finder?.focus() }
  useShortcuts('Coding', deskShortcuts(desk, acts, focus, codes))
  useShortcuts('Suggestions', suggestionShortcuts(suggestions.list, codes, suggestionActs))
  useTypedLetters(finder, dispatch)

  const stopNaming = useCallback(() => dispatch({ type: 'name-code', name: null }), [dispatch])
  const { newCodeName, codeId, selection } = desk.state
  const chosen = codeId === null ? undefined : codesById.get(codeId)
  return (
    <div className={styles.desk} onKeyDown={keepEnterOnButtons}>
      <Panes columns="276px minmax(0, 1fr) 288px">
        <AnswerListPane view={listView} searchRef={setSearch} onLeaveSearch={toAnswer} />
        <AnswerPane desk={desk} acts={acts} articleRef={setArticle}>
          <SuggestionChips suggestions={suggestions} acts={suggestionActs} />
        </AnswerPane>
        <CodebookPane
          view={bookView}
          acts={acts}
          finderRef={setFinder}
          onLeaveFinder={toAnswer}
          onEditCode={props.onEditCode}
        />
        <NewCodeDialog
          proposedName={newCodeName}
          proposedParentId={chosen?.parentId ?? null}
          hint={
            selectedSpan(selection)
              ? 'Given to the selected words at once.'
              : 'Given to the whole answer at once.'
          }
          actionText="Add and give"
          onCreate={acts.createCode}
          onClose={stopNaming}
        />
      </Panes>
    </div>
  )
}

/** Enter on a focused button presses it; it must not also give the chosen code. */
function keepEnterOnButtons(event: KeyboardEvent): void {
  const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
  if (event.key === 'Enter' && isOnButton) event.stopPropagation()
}

/** Letters without a command of their own begin to find a code, wherever the focus is but in a field. */
function useTypedLetters(finder: HTMLInputElement | null, dispatch: Dispatch<DeskAction>): void {
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
      finder?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [finder, dispatch])
}
