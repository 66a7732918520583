import { lazy, Suspense, useEffect, type ComponentType } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import type { Screen } from '@renderer/ui/route'
import { HistoryScreen } from '../history/history-screen'

/** Loaders of all screens, for {@link useIdleLoading}. */
const loaders: (() => Promise<unknown>)[] = []

/** Loads a screen when it is first gone to, so that the window opens without waiting for all of them. */
function onDemand<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name
) {
  loaders.push(load)
  return lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }))
}

const screens: Partial<Record<Screen, ComponentType>> = {
  engagement: onDemand(
    () => import('@renderer/features/engagement/screens/engagement-screen'),
    'EngagementScreen'
  ),
  import: onDemand(() => import('@renderer/features/import/screens/import-screen'), 'ImportScreen'),
  partners: onDemand(() => import('@renderer/features/partners/screens/partners-screen'), 'PartnersScreen'),
  voice: onDemand(() => import('@renderer/features/voice/voice-screen'), 'VoiceScreen'),
  exchange: onDemand(() => import('@renderer/features/exchange/screens/exchange-screen'), 'ExchangeScreen'),
  diagnosis: onDemand(
    () => import('@renderer/features/diagnosis/screens/diagnosis-screen'),
    'DiagnosisScreen'
  ),
  portfolio: onDemand(
    () => import('@renderer/features/portfolio/screens/portfolio-screen'),
    'PortfolioScreen'
  ),
  plan: onDemand(() => import('@renderer/features/plan/screens/plan-screen'), 'PlanScreen'),
  programme: onDemand(
    () => import('@renderer/features/programme/screens/programme-screen'),
    'ProgrammeScreen'
  ),
  workshop: onDemand(() => import('@renderer/features/workshop/screens/workshop-screen'), 'WorkshopScreen'),
  deliverables: onDemand(
    () => import('@renderer/features/deliverables/screens/deliverables-screen'),
    'DeliverablesScreen'
  ),
  help: onDemand(() => import('@renderer/features/help/screens/help-screen'), 'HelpScreen'),
  history: HistoryScreen
}

/** Fetches the other screens once the first one stands and nobody works, so that going there shows no gap. */
function useIdleLoading(): void {
  useEffect(() => {
    let next = 0
    const loadOne = (): void => {
      const load = loaders[next]
      next += 1
      if (load) void load().finally(() => (handle = requestIdleCallback(loadOne)))
    }
    let handle = requestIdleCallback(loadOne)
    return () => cancelIdleCallback(handle)
  }, [])
}

/** The screen of the current route. */
export function ScreenHost() {
  useIdleLoading()
  const { route } = useNavigation()
  const Screen = screens[route.screen]
  return <Suspense fallback={null}>{Screen && <Screen />}</Suspense>
}
