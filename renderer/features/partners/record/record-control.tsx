import { DateField } from '@renderer/ui/date-field'
import { NumberField } from '@renderer/ui/number-field'
import { Select, type Option } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import type { FactValue } from '@shared/domain/entities/fact-block'
import type { FieldControl } from './record-form'

export interface RecordControlProps {
  readonly label: string
  readonly control: FieldControl
  readonly value: FactValue
  readonly currency: string
  readonly partners: readonly Option[]
  readonly onChange: (value: FactValue) => void
}

const textOf = (value: FactValue): string | null => (typeof value === 'string' ? value : null)
const numberOf = (value: FactValue): number | null => (typeof value === 'number' ? value : null)

function Choice(props: RecordControlProps & { options: readonly Option[]; isSearchable: boolean }) {
  return (
    <Select
      label={props.label}
      isLabelHidden
      value={textOf(props.value)}
      options={props.options}
      isSearchable={props.isSearchable}
      placeholder="Not known"
      onChange={props.onChange}
      onClear={() => props.onChange(null)}
    />
  )
}

/** The control one field of a record is set with; empty is "not known", never 0. */
export function RecordControl(props: RecordControlProps) {
  const { label, control, value, onChange } = props
  switch (control.as) {
    case 'partner':
      return <Choice {...props} options={props.partners} isSearchable />
    case 'choice': {
      const options = Object.entries(control.words).map(([code, words]) => ({ value: code, label: words }))
      return <Choice {...props} options={options} isSearchable={false} />
    }
    case 'money':
    case 'hours':
      return (
        <NumberField
          label={label}
          isLabelHidden
          unit={control.as === 'money' ? props.currency : 'h'}
          decimals={2}
          value={numberOf(value)}
          onChange={onChange}
        />
      )
    case 'day':
      return <DateField label={label} isLabelHidden value={textOf(value)} onCommit={onChange} />
    case 'text':
      return (
        <TextField
          label={label}
          isLabelHidden
          value={textOf(value) ?? ''}
          placeholder="Not known"
          onChange={(text) => onChange(text === '' ? null : text)}
        />
      )
  }
}
