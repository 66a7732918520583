import { lazy, memo, Suspense, type Dispatch, type ReactNode, type Ref } from 'react'
import { Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { AnswerListPane } from './answer-list-pane'
import styles from './code-tab.module.css'
import type { DeskAction, DeskPane } from './desk-state'
import { useListView } from './desk-views'
import type { Desk } from './use-desk'

/** The table's library is read when somebody asks for the table. */
const AnswerGridPane = lazy(() =>
  import('./answer-grid-pane').then(({ AnswerGridPane: pane }) => ({ default: pane }))
)

const paneWords: readonly { readonly value: DeskPane; readonly label: string }[] = [
  { value: 'answers', label: 'Answers' },
  { value: 'answer', label: 'Answer' },
  { value: 'book', label: 'Codebook' }
]

/** The three panes; as a table the answers stand over the open one. In a narrow window one pane shows at a time. */
export function DeskPanes(props: {
  desk: Desk
  searchRef: Ref<HTMLInputElement>
  onLeaveSearch: () => void
  answer: ReactNode
  book: ReactNode
}) {
  const { desk, answer, book } = props
  const view = useListView(desk)
  const tools = { view, searchRef: props.searchRef, onLeaveSearch: props.onLeaveSearch }
  const { dispatch } = desk
  const isGrid = desk.state.view === 'grid'
  return (
    <>
      <PaneSwitch pane={desk.state.pane} dispatch={dispatch} />
      <Panes columns={isGrid ? 'minmax(0, 1fr) 288px' : '276px minmax(0, 1fr) 288px'}>
        {isGrid ? (
          <div className={styles.stack}>
            <Suspense fallback={<Progress label="Opening the table" share={null} figure="" />}>
              <AnswerGridPane {...tools} />
            </Suspense>
            {answer}
          </div>
        ) : (
          <>
            <AnswerListPane {...tools} />
            {answer}
          </>
        )}
        {book}
      </Panes>
    </>
  )
}

/** Leads from pane to pane in a narrow window; not drawn again by a key press. */
const PaneSwitch = memo(function PaneSwitch(props: { pane: DeskPane; dispatch: Dispatch<DeskAction> }) {
  return (
    <div className={styles.switch}>
      <SegmentedControl
        label="Part of the desk"
        value={props.pane}
        options={paneWords}
        onChange={(pane) => props.dispatch({ type: 'pane', pane })}
      />
    </div>
  )
})
