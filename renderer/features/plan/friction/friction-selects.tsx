import type { Partner } from '@shared/domain/entities/partner'
import {
  frictionAreas,
  frictionAreaWords,
  frictionSeverities,
  severityWords,
  type FrictionArea,
  type FrictionSeverity
} from '@shared/domain/friction/friction-words'
import { Select } from '@renderer/ui/select'

const severityOptions = frictionSeverities.map((severity) => ({
  value: String(severity),
  label: `${severity} ${severityWords[severity]}`
}))

const severityOf = (text: string): FrictionSeverity =>
  frictionSeverities.find((severity) => String(severity) === text) ?? 3

/** Severity as a choice in words. */
export function SeveritySelect(props: {
  isLabelHidden?: boolean
  value: FrictionSeverity
  onChange: (severity: FrictionSeverity) => void
}) {
  return (
    <Select
      label="Severity"
      isLabelHidden={props.isLabelHidden ?? false}
      value={String(props.value)}
      options={severityOptions}
      onChange={(value) => props.onChange(severityOf(value))}
    />
  )
}

/** Area as a choice. */
export function AreaSelect(props: {
  isLabelHidden?: boolean
  value: FrictionArea
  onChange: (area: FrictionArea) => void
}) {
  return (
    <Select
      label="Area"
      isLabelHidden={props.isLabelHidden ?? false}
      value={props.value}
      options={frictionAreas.map((area) => ({ value: area, label: frictionAreaWords[area] }))}
      onChange={props.onChange}
    />
  )
}

/** The partner an item is about, or the whole programme. */
export function PartnerSelect(props: {
  isLabelHidden?: boolean
  value: string | null
  partners: readonly Partner[]
  onChange: (partnerId: string | null) => void
}) {
  return (
    <Select
      label="Partner"
      isLabelHidden={props.isLabelHidden ?? false}
      value={props.value}
      placeholder="Whole programme"
      isSearchable
      options={props.partners.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={props.onChange}
      onClear={() => props.onChange(null)}
    />
  )
}
