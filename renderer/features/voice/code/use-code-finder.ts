import { useMemo, useState, type KeyboardEvent } from 'react'
import { findCodes, type CodeMatch } from '@shared/domain/voice/find-code'
import type { BookView } from './desk-views'
import type { DeskActs } from './use-desk-acts'

export interface CodeFinder {
  readonly matches: readonly CodeMatch[]
  /** Place of the match that Enter gives. */
  readonly chosen: number
  readonly type: (typed: string) => void
  /** Gives the match at a place; without matches, begins a new code of the typed letters. Then leaves. */
  readonly give: (place: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Finding a code by a few letters: arrows choose, Enter gives, Escape leaves. */
export function useCodeFinder(view: BookView, acts: DeskActs, onLeave: () => void): CodeFinder {
  const { codes, typed } = view
  const [place, setPlace] = useState(0)
  const matches = useMemo(() => findCodes(codes, typed), [codes, typed])
  const last = Math.max(0, matches.length - 1)
  const chosen = Math.min(place, last)

  const type = (letters: string): void => {
    setPlace(0)
    view.dispatch({ type: 'type', typed: letters })
  }
  const leave = (): void => {
    type('')
    onLeave()
  }
  const give = (at: number): void => {
    const match = matches[at]
    if (match) acts.toggle(match.code.id)
    else if (typed.trim() !== '') view.dispatch({ type: 'name-code', name: typed.trim() })
    leave()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setPlace(Math.max(0, Math.min(last, chosen + step)))
    else if (event.key === 'Enter') give(chosen)
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { matches, chosen, type, give, onKeyDown }
}
