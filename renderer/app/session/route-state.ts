import { useCallback, useMemo, useState } from 'react'
import type { Navigation } from '@renderer/ui/navigation'
import type { Route } from '@renderer/ui/route'
import { lastRoute } from './last-session'

const depth = 50

/** The route of an open engagement with a way back. */
export function useRouteState(engagementId: string, first: Route): Navigation {
  const [trail, setTrail] = useState<readonly Route[]>(() => [lastRoute.read(engagementId) ?? first])
  const route = trail[trail.length - 1] ?? first
  const navigate = useCallback(
    (next: Route) => {
      lastRoute.remember(engagementId, next)
      setTrail((before) => [...before.slice(-depth), next])
    },
    [engagementId]
  )
  const back = useCallback(() => {
    const earlier = trail[trail.length - 2]
    if (!earlier) return false
    lastRoute.remember(engagementId, earlier)
    setTrail((before) => before.slice(0, -1))
    return true
  }, [engagementId, trail])
  return useMemo(() => ({ route, navigate, back }), [route, navigate, back])
}
