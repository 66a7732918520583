import { screens, type Route, type Screen } from '@renderer/ui/route'

const engagementKey = 'tandem.open-engagement'
const routeKey = 'tandem.route'

/** The engagement that was open when the window went away; null after it was closed on purpose. */
export const lastEngagement = {
  read: (): string | null => localStorage.getItem(engagementKey),
  remember: (engagementId: string): void => localStorage.setItem(engagementKey, engagementId),
  forget: (): void => localStorage.removeItem(engagementKey)
}

const transient: readonly Screen[] = ['first-start', 'recovery', 'about', 'help']

/** Where the consultant was, so that a restart or crash comes back to the same place. */
export const lastRoute = {
  read(engagementId: string): Route | null {
    try {
      const stored = JSON.parse(localStorage.getItem(routeKey) ?? 'null') as {
        engagementId: string
        route: Route
      } | null
      const isKnown = stored?.engagementId === engagementId && screens.includes(stored.route.screen)
      return isKnown ? stored.route : null
    } catch {
      return null
    }
  },
  remember(engagementId: string, route: Route): void {
    if (transient.includes(route.screen)) return
    localStorage.setItem(routeKey, JSON.stringify({ engagementId, route }))
  }
}
