import { useEngagement } from '@renderer/data'
import { DateField } from '@renderer/ui/date-field'
import { Select } from '@renderer/ui/select'
import { kindOptions, scenarioOptions } from '../options'
import { useEngagementEdit } from '../use-engagement-edit'
import { DraftNumber } from './draft-number'
import { DraftText } from './draft-text'
import { FieldGrid, FormSection } from './form-section'

/** Whose engagement it is, of what kind, and when it runs. */
export function ClientSection() {
  const engagement = useEngagement()
  const edit = useEngagementEdit()
  return (
    <FormSection title="Client">
      <FieldGrid>
        <DraftText
          label="Client"
          stored={engagement.clientName}
          neededBecause="Every document carries the client’s name."
          onSave={(value) => void edit('clientName', value)}
        />
        <DraftText
          label="Title"
          stored={engagement.title}
          neededBecause="The window and every document carry the title."
          onSave={(value) => void edit('title', value)}
        />
        <Select
          label="Kind"
          value={engagement.kind}
          options={kindOptions}
          onChange={(value) => void edit('kind', value)}
        />
        <Select
          label="Scenario"
          value={engagement.scenario}
          options={scenarioOptions}
          onChange={(value) => void edit('scenario', value)}
        />
        <DateField
          label="Started on"
          value={engagement.startedOn}
          onCommit={(value) => {
            if (value !== null) void edit('startedOn', value)
          }}
        />
        <DraftNumber
          label="Planned length"
          unit="days"
          stored={engagement.plannedDays}
          min={1}
          onSave={(value) => void edit('plannedDays', value)}
          onEmpty={() => void edit('plannedDays', null)}
        />
      </FieldGrid>
    </FormSection>
  )
}
