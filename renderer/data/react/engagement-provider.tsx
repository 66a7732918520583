import { createContext, useContext, type ReactElement, type ReactNode } from 'react'
import type { OpenEngagementStore } from '../store/open-store'

const StoreContext = createContext<OpenEngagementStore | null>(null)

interface EngagementProviderProps {
  readonly store: OpenEngagementStore
  readonly children: ReactNode
}

/** Gives an open engagement to the screens below it. */
export function EngagementProvider({ store, children }: EngagementProviderProps): ReactElement {
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>
}

/** The open engagement. Throws outside an EngagementProvider: such a screen is in the wrong place. */
export function useStore(): OpenEngagementStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('this component needs an EngagementProvider above it')
  return store
}
