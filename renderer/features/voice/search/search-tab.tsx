import { useState } from 'react'
import { Panes } from '@renderer/ui/pane'
import { useNavigation } from '@renderer/ui/navigation'
import { useShortcuts, type Shortcut } from '@renderer/ui/use-shortcuts'
import { GivePane } from './give-pane'
import { HitsPane } from './hits-pane'
import { useSearchActs, type SearchActs } from './use-search-acts'
import { useSearchDesk, type SearchDesk } from './use-search-desk'

/** Search and code: find answers by words or a pattern, see every hit, give a code to all or one by one. */
export function SearchTab() {
  const desk = useSearchDesk()
  const acts = useSearchActs(desk.state.request.typed.trim())
  const { navigate } = useNavigation()
  const [field, setField] = useState<HTMLInputElement | null>(null)
  const [list, setList] = useState<HTMLDivElement | null>(null)
  const toList = (): void => list?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  useShortcuts('Search and code', [
    ...searchKeys(desk, acts),
    { keys: '/', label: 'To what is searched for', run: () => field?.select() },
    {
      keys: 'o',
      label: 'Open this answer at the coding desk',
      isEnabled: desk.open !== null,
      run: () =>
        desk.open && navigate({ screen: 'voice', tab: 'code', responseId: desk.open.answer.responseId })
    }
  ])
  return (
    <Panes columns="minmax(0, 1fr) 344px">
      <HitsPane desk={desk} fieldRef={setField} listRef={setList} onLeaveField={toList} />
      <GivePane desk={desk} acts={acts} />
    </Panes>
  )
}

function searchKeys(desk: SearchDesk, acts: SearchActs): readonly Shortcut[] {
  const { rows, place, plan, open, set } = desk
  const step = (by: number): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, place + by))]
    if (next) set({ answerKey: next.answer.key })
  }
  const toNextOpen = (): void => {
    const next = rows.find((row, at) => at > place && row.state === 'to-code')
    if (next) set({ answerKey: next.answer.key })
    else step(1)
  }
  const give = (): void => {
    if (plan && open?.state === 'to-code') acts.giveOne(open, plan)
    toNextOpen()
  }
  return [
    { keys: 'y', label: 'Give the code here, go to the next', isEnabled: plan !== null, run: give },
    { keys: 'n', label: 'Not here, go to the next', isEnabled: open !== null, run: toNextOpen },
    { keys: 'j', label: 'Next answer found', run: () => step(1) },
    { keys: 'k', label: 'Previous answer found', run: () => step(-1) },
    { keys: 'u', label: 'Undo', run: acts.undo },
    {
      keys: 'Mod+Enter',
      label: 'Give the code to all that were found',
      isEnabled: plan !== null && desk.counts['to-code'] > 0,
      run: () => plan && acts.giveAll(rows, plan)
    }
  ]
}
