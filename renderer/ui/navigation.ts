import { createContext, useContext } from 'react'
import type { Route } from './route'

export interface Navigation {
  readonly route: Route
  readonly navigate: (route: Route) => void
  /** Goes back to the route before; false when there is none. */
  readonly back: () => boolean
}

/** Provided by renderer/app; tests provide their own. */
export const NavigationContext = createContext<Navigation | null>(null)

/** The current route and the way to another one. Throws outside the app: that is a bug. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation needs a NavigationContext above it')
  return navigation
}
