import type { ColumnState } from '@renderer/ui/data-grid'

const key = 'tandem.partners.columns'

/** Order, width and visibility of columns, kept on this computer over restarts. */
export const columnMemory = {
  read: (): ColumnState[] | undefined => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
      return Array.isArray(stored) ? (stored as ColumnState[]) : undefined
    } catch {
      // Not ours or cut short: the columns as shipped are a good answer.
      return undefined
    }
  },
  write: (state: readonly ColumnState[]): void => localStorage.setItem(key, JSON.stringify(state))
}
