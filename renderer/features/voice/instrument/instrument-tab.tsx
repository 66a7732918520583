import { useState } from 'react'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { CoverageView } from '../coverage/coverage-view'
import { IdentityView } from '../coverage/identity-view'
import { InstrumentBuilder } from './instrument-builder'
import { InstrumentFrame } from './instrument-frame'

const views = [
  { value: 'questions', label: 'Questions' },
  { value: 'coverage', label: 'Who was heard' },
  { value: 'identity', label: 'Who is who' }
] as const
type View = (typeof views)[number]['value']

/** What partners are asked, who of them answered, and, only on purpose, who is behind a pseudonym. */
export function InstrumentTab() {
  const [view, setView] = useState<View>('questions')
  const switcher = (
    <SegmentedControl label="Part of the instrument" value={view} options={views} onChange={setView} />
  )
  if (view === 'questions') return <InstrumentBuilder switcher={switcher} />
  return (
    <InstrumentFrame switcher={switcher}>
      {view === 'coverage' ? <CoverageView /> : <IdentityView />}
    </InstrumentFrame>
  )
}
