import { useMemo, useState } from 'react'
import { useDiagnosis } from '@renderer/data'
import { FilterChip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { StatusWord } from '@renderer/ui/status-mark'
import { ruleOutcomes, type RuleOutcome } from '@shared/domain/diagnosis/finding'
import { ClaimsView } from './claims-view'
import { countOutcomes, linesOf, type RuleLine } from './group-findings'
import { RootsView } from './roots-view'
import { outcomeCounted, outcomeStatus } from './rule-words'
import { RulesView } from './rules-view'
import styles from './rules.module.css'
import { useModeVoices } from './use-mode-voices'

const views = [
  { value: 'rules', label: 'Rules' },
  { value: 'modes', label: 'Failure modes' },
  { value: 'claims', label: 'Claims of the field' }
] as const
type View = (typeof views)[number]['value']

/** Every rule of the field held against the client's data, with what partners said beside it. */
export function RulesTab() {
  const diagnosis = useDiagnosis()
  const voices = useModeVoices()
  const { navigate } = useNavigation()
  const [view, setView] = useState<View>('rules')
  const [filter, setFilter] = useState<RuleOutcome | null>(null)
  const lines = useMemo(() => linesOf(diagnosis?.findings ?? []), [diagnosis])
  if (!diagnosis) {
    return (
      <div className={styles.loading}>
        <Progress label="Holding the rules against the data" share={null} figure="" />
      </div>
    )
  }
  const open = (ruleId: string): void => {
    setView('rules')
    setFilter(null)
    navigate({ screen: 'diagnosis', tab: 'rules', ruleId })
  }
  return (
    <>
      <div className={styles.bar}>
        <SegmentedControl label="What to look at" value={view} options={views} onChange={setView} />
        <span className={styles.spacer} />
        {view === 'rules' && <OutcomeFilter lines={lines} chosen={filter} onChoose={setFilter} />}
      </div>
      {view === 'rules' && (
        <RulesView
          lines={lines}
          filter={filter}
          voices={voices}
          notApplicable={diagnosis.notApplicable.length}
        />
      )}
      {view === 'modes' && <RootsView lines={lines} voices={voices} onOpen={open} />}
      {view === 'claims' && <ClaimsView claims={diagnosis.claims} />}
    </>
  )
}

/** "9 fire · 3 inconclusive · 20 cannot tell · 12 clear", each a filter. */
function OutcomeFilter(props: {
  lines: readonly RuleLine[]
  chosen: RuleOutcome | null
  onChoose: (outcome: RuleOutcome | null) => void
}) {
  const format = useFormat()
  const counts = countOutcomes(props.lines)
  return (
    <>
      {ruleOutcomes.map((outcome) => (
        <FilterChip
          key={outcome}
          isActive={props.chosen === outcome}
          onToggle={() => props.onChoose(props.chosen === outcome ? null : outcome)}
        >
          <StatusWord
            status={outcomeStatus[outcome]}
            word={`${format.count(counts[outcome])} ${outcomeCounted[outcome]}`}
          />
        </FilterChip>
      ))}
    </>
  )
}
