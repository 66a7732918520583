import { useCallback, useEffect, useState } from 'react'
import {
  backUpBeforeUnload,
  EngagementProvider,
  MeaningsInBackground,
  systemClock,
  useEngagement,
  type OpenEngagementStore
} from '@renderer/data'
import { FormatProvider } from '@renderer/ui/format-provider'
import { NewEngagementDialog } from '@renderer/features/engagement/parts/new-engagement-dialog'
import { NavigationContext } from '@renderer/ui/navigation'
import { FirstStart } from './first-start/first-start'
import { RecoveryScreen } from './recovery/recovery-screen'
import { RecordEditorHost } from './routes/record-editor-host'
import { ScorecardHost } from './routes/scorecard-host'
import { SourceHost } from './routes/source-host'
import { PresentFileDialog } from './session/present-file-dialog'
import { useRouteState } from './session/route-state'
import { SessionContext } from './session/session'
import { useSessionState } from './session/use-session-state'
import { Shell } from './shell/shell'
import { Starting } from './starting'

function OpenEngagement() {
  const { id, locale, reportingCurrency, copyOf } = useEngagement()
  const navigation = useRouteState(id, { screen: copyOf ? 'voice' : 'engagement' })
  return (
    <FormatProvider locale={locale} currency={reportingCurrency}>
      <NavigationContext.Provider value={navigation}>
        <ScorecardHost>
          <SourceHost>
            <RecordEditorHost>
              <Shell />
            </RecordEditorHost>
          </SourceHost>
        </ScorecardHost>
      </NavigationContext.Provider>
    </FormatProvider>
  )
}

function Opened(props: { store: OpenEngagementStore }) {
  return (
    <EngagementProvider key={props.store.databaseName} store={props.store}>
      <MeaningsInBackground />
      <OpenEngagement />
    </EngagementProvider>
  )
}

/** The window: starting, choosing an engagement, recovering one, or working in one. */
export function Workbench() {
  const [isNaming, setNaming] = useState(false)
  const askNew = useCallback(() => setNaming(true), [])
  const session = useSessionState(askNew)
  const { state } = session
  useEffect(backUpBeforeUnload, [])
  return (
    <SessionContext.Provider value={session}>
      {state.phase === 'starting' && <Starting waiting={state.waiting} />}
      {state.phase === 'choosing' && <FirstStart problem={state.problem} findings={state.findings} />}
      {state.phase === 'recovering' && (
        <RecoveryScreen key={state.finding.engagementId} finding={state.finding} problem={state.problem} />
      )}
      {state.phase === 'open' && <Opened store={state.store} />}
      <PresentFileDialog present={session.present} decide={session.decide} />
      <NewEngagementDialog
        isOpen={isNaming}
        today={systemClock.today()}
        onCreate={session.create}
        onClose={() => setNaming(false)}
      />
    </SessionContext.Provider>
  )
}
