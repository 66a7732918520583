import { useEngagement } from '@renderer/data'
import type { ActiveEvent, Definitions } from '@shared/domain/entities/engagement'
import { Checkbox } from '@renderer/ui/checkbox'
import { activeEventOptions } from '../options'
import { useEngagementEdit } from '../use-engagement-edit'
import { DraftNumber } from './draft-number'
import { DraftText } from './draft-text'
import { FormSection, SettingRow } from './form-section'

type SetDefinition = <D extends keyof Definitions>(name: D, value: Definitions[D]) => void

function useDefinition(): [Definitions, SetDefinition] {
  const { definitions } = useEngagement()
  const edit = useEngagementEdit()
  return [definitions, (name, value) => void edit('definitions', { ...definitions, [name]: value })]
}

function ActiveEvents() {
  const [definitions, set] = useDefinition()
  const toggle = (event: ActiveEvent, isOn: boolean): void => {
    const kept = activeEventOptions.map((option) => option.value)
    set(
      'activeEvents',
      kept.filter((one) => (one === event ? isOn : definitions.activeEvents.includes(one)))
    )
  }
  return (
    <>
      {activeEventOptions.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          isChecked={definitions.activeEvents.includes(value)}
          onChange={(isOn) => toggle(value, isOn)}
        />
      ))}
    </>
  )
}

const asList = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

function CountingRows() {
  const { reportingCurrency } = useEngagement()
  const [definitions, set] = useDefinition()
  const days = (name: 'activeWindowDays' | 'dormantAfterDays', label: string) => (
    <DraftNumber
      label={label}
      isLabelHidden
      unit="days"
      min={1}
      stored={definitions[name]}
      onSave={(value) => set(name, value)}
    />
  )
  return (
    <>
      <SettingRow title="Active window" does="How far back an event still makes a partner active.">
        {days('activeWindowDays', 'Active window')}
      </SettingRow>
      <SettingRow title="Counts as active" does="Any of these events within the window is enough.">
        <ActiveEvents />
      </SettingRow>
      <SettingRow title="Dormant after" does="A partner without any such event for longer is called dormant.">
        {days('dormantAfterDays', 'Dormant after')}
      </SettingRow>
      <SettingRow
        title="Meaningful revenue"
        does="From this amount on, revenue in the first year counts as a result."
      >
        <DraftNumber
          label="Meaningful revenue"
          isLabelHidden
          unit={reportingCurrency}
          stored={definitions.meaningfulRevenue}
          onSave={(value) => set('meaningfulRevenue', value)}
        />
      </SettingRow>
      <SettingRow title="New partner" does="For how long after signing a partner is judged as new.">
        <DraftNumber
          label="New partner"
          isLabelHidden
          unit="months"
          min={1}
          stored={definitions.newPartnerMonths}
          onSave={(value) => set('newPartnerMonths', value)}
        />
      </SettingRow>
      <SettingRow
        title="Tier 1"
        does="The client’s own tier names that count as Tier 1, with commas between."
      >
        <DraftText
          label="Tier 1"
          isLabelHidden
          stored={definitions.tierOne.join(', ')}
          onSave={(value) => set('tierOne', asList(value))}
        />
      </SettingRow>
    </>
  )
}

/** The terms the client agreed to. Changing one recomputes everything; every document prints those it used. */
export function DefinitionsSection() {
  return (
    <FormSection
      title="Definitions agreed with the client"
      text="Changing one recomputes every figure. Each document prints the definitions it used."
    >
      <CountingRows />
    </FormSection>
  )
}
