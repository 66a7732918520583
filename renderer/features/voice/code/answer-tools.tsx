import { IconLayoutList, IconSearch, IconTable } from '@tabler/icons-react'
import type { KeyboardEvent, Ref } from 'react'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { KeyCap } from '@renderer/ui/key-cap'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { AnswerFilters } from './answer-filters'
import styles from './answer-list-pane.module.css'
import type { ListView } from './desk-views'

/** Search and filters over the answers, and the way from list to table and back. */
export function AnswerTools(props: {
  view: ListView
  searchRef: Ref<HTMLInputElement>
  onLeave: () => void
}) {
  const { view, searchRef, onLeave } = props
  const { list } = useVoice()
  const format = useFormat()
  const inScope = list.questions
    .filter(({ question }) => (view.filter.questionId ?? question.id) === question.id)
    .reduce((total, question) => total + question.answerCount, 0)
  const isGrid = view.view === 'grid'
  const leaveSearch = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') view.dispatch({ type: 'filter', parts: { search: '' } })
    else openFirstMatch(view)
    onLeave()
  }
  return (
    <div className={styles.tools} data-wide={isGrid || undefined}>
      <div className={styles.search}>
        <div className={styles.searchField} onKeyDown={leaveSearch}>
          <TextField
            ref={searchRef}
            label="Search answers"
            isLabelHidden
            placeholder={`Search ${counted(inScope, 'answer', format.count)}`}
            icon={<IconSearch size={16} />}
            after={<KeyCap>/</KeyCap>}
            value={view.filter.search}
            onChange={(search) => view.dispatch({ type: 'filter', parts: { search } })}
          />
        </div>
        <IconButton
          label={isGrid ? 'Show as a list (v)' : 'Show as a table (v)'}
          isOutlined
          onClick={() => view.dispatch({ type: 'view', view: isGrid ? 'list' : 'grid' })}
        >
          {isGrid ? <IconLayoutList size={16} /> : <IconTable size={16} />}
        </IconButton>
      </div>
      <div className={styles.filterBar} onKeyDown={(event) => moveAmongChips(event, onLeave)}>
        <AnswerFilters view={view} />
      </div>
    </div>
  )
}

/** Arrows go from chip to chip, Escape back to the answer; Enter and Space press a chip as any button. */
function moveAmongChips(event: KeyboardEvent<HTMLDivElement>, onLeave: () => void): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  const chips = [...event.currentTarget.querySelectorAll('button')]
  const place = chips.findIndex((chip) => chip === event.target)
  // An open menu is drawn elsewhere: its keys come by here and are its own.
  if (place < 0 || chips[place]?.getAttribute('aria-expanded') === 'true') return
  if (event.key === 'Escape') onLeave()
  else if (step !== undefined) chips[(place + step + chips.length) % chips.length]?.focus()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function openFirstMatch({ answer, matching, dispatch }: ListView): void {
  const [first] = matching
  if (first && !(answer && matching.includes(answer))) dispatch({ type: 'open-answer', key: first.key })
}
