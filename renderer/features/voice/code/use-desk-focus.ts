import { useMemo, useRef, type RefObject } from 'react'
import { deskPanes, type DeskPane } from './desk-state'
import type { DeskFocus } from './desk-shortcuts'
import type { Desk } from './use-desk'

/** What takes the keyboard in each pane. */
const homes: Readonly<Record<DeskPane, string>> = {
  answers:
    '[aria-label="Answers"] [role="listbox"], [aria-label="Answers"] .ag-center-cols-container .ag-cell',
  answer: 'article',
  book: '[role="tree"], [role="listbox"][aria-label="Codes found"]'
}

/** Leads the keyboard about the desk; a pane that is folded away unfolds first. */
export function useDeskFocus(
  desk: Desk,
  places: { readonly search: HTMLInputElement | null; readonly finder: HTMLInputElement | null },
  toMemos: () => void
): { readonly focus: DeskFocus; readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null)
  const { dispatch } = desk
  const { search, finder } = places
  const focus = useMemo<DeskFocus>(() => {
    const go = (pane: DeskPane, take: () => void): void => {
      take()
      dispatch({ type: 'pane', pane })
      // A pane that is folded away cannot take the focus before it is drawn.
      if (!find(paneOf[pane])?.contains(document.activeElement)) requestAnimationFrame(take)
    }
    const find = (selector: string): HTMLElement | null => ref.current?.querySelector(selector) ?? null
    const present = (): number => {
      const at = document.activeElement
      const focused = deskPanes.findIndex((pane) => at !== null && find(paneOf[pane])?.contains(at))
      // With the keyboard nowhere, from the pane that was gone to last.
      return focused >= 0 ? focused : deskPanes.findIndex((pane) => pane === ref.current?.dataset['pane'])
    }
    return {
      toSearch: () =>
        go('answers', () => {
          search?.focus()
          search?.select()
        }),
      toCodeFinder: () => {
        finder?.focus()
        if (document.activeElement !== finder) go('book', () => finder?.focus())
      },
      toFilters: () => go('answers', () => find('[aria-label="Filters"] button')?.focus()),
      toPane: (by) => {
        const from = Math.max(0, present())
        const pane = deskPanes[(from + by + deskPanes.length) % deskPanes.length] ?? 'answer'
        go(pane, () => (find(focusedCell[pane] ?? homes[pane]) ?? find(homes[pane]))?.focus())
      },
      toMemos
    }
  }, [dispatch, search, finder, toMemos])
  return { focus, ref }
}

/** The table's cell that had the caret before, where there is one. */
const focusedCell: Partial<Record<DeskPane, string>> = { answers: '[aria-label="Answers"] .ag-cell-focus' }

const paneOf: Readonly<Record<DeskPane, string>> = {
  answers: 'section[aria-label="Answers"]',
  answer: 'section[aria-label="Answer"]',
  book: 'section[aria-label="Codebook"]'
}
