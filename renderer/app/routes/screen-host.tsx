import { lazy, Suspense, type ComponentType } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import type { Screen } from '@renderer/ui/route'
import { HistoryScreen } from '../history/history-screen'

/** Loads a screen when it is first gone to, so that the window opens without waiting for all of them. */
function onDemand<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name
) {
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
  history: HistoryScreen
}

/** The screen of the current route. */
export function ScreenHost() {
  const { route } = useNavigation()
  const Screen = screens[route.screen]
  return <Suspense fallback={null}>{Screen && <Screen />}</Suspense>
}
