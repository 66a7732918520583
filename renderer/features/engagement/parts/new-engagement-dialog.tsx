import { useState, type FormEvent } from 'react'
import type { EngagementProfile } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { Button } from '@renderer/ui/button'
import { DateField } from '@renderer/ui/date-field'
import { Dialog } from '@renderer/ui/dialog'
import { ErrorNotice } from '@renderer/ui/error-notice'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { TextField } from '@renderer/ui/text-field'
import { newProfile, type NewEngagement } from '../new-profile'
import { currencyOptions, kindOptions, localeOptions, scenarioOptions } from '../options'
import { FieldGrid } from './form-section'

const blank = (): NewEngagement => ({
  clientName: '',
  kind: 'diagnostic-sprint',
  scenario: 'fixing',
  reportingCurrency: 'EUR',
  locale: localeOptions.some((one) => one.value === navigator.language) ? navigator.language : 'en-GB',
  asOf: null,
  coder: ''
})

function Fields(props: {
  given: NewEngagement
  onChange: (part: Partial<NewEngagement>) => void
  isTried: boolean
}) {
  const { given, onChange } = props
  return (
    <FieldGrid>
      <TextField
        label="Client"
        autoFocus
        value={given.clientName}
        error={props.isTried && given.clientName.trim() === '' ? 'Name the client.' : null}
        onChange={(clientName) => onChange({ clientName })}
      />
      <TextField label="Your name" value={given.coder} onChange={(coder) => onChange({ coder })} />
      <Select label="Kind" value={given.kind} options={kindOptions} onChange={(kind) => onChange({ kind })} />
      <Select
        label="Scenario"
        value={given.scenario}
        options={scenarioOptions}
        onChange={(scenario) => onChange({ scenario })}
      />
      <Select
        label="Reporting currency"
        value={given.reportingCurrency}
        options={currencyOptions}
        isSearchable
        onChange={(reportingCurrency) => onChange({ reportingCurrency })}
      />
      <Select
        label="Figures are written as in"
        value={given.locale}
        options={localeOptions}
        isSearchable
        onChange={(locale) => onChange({ locale })}
      />
      <DateField
        label="As of"
        hint="Empty: the latest date in the data."
        value={given.asOf}
        onCommit={(asOf) => onChange({ asOf })}
      />
    </FieldGrid>
  )
}

function Form(props: {
  today: CivilDate
  onCreate: (profile: EngagementProfile) => Promise<Result<null, AppError>>
  onClose: () => void
}) {
  const [given, setGiven] = useState(blank)
  const [isTried, setTried] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (given.clientName.trim() === '') return
    const created = await props.onCreate(newProfile(given, props.today))
    if (created.ok) props.onClose()
    else setProblem(created.error)
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16}>
        {problem && <ErrorNotice error={problem} />}
        <Fields given={given} isTried={isTried} onChange={(part) => setGiven({ ...given, ...part })} />
        <Stack align="flex-end">
          <Button type="submit" variant="primary">
            Create the engagement
          </Button>
        </Stack>
      </Stack>
    </form>
  )
}

/** The few things a new engagement needs; all can be changed later. */
export function NewEngagementDialog(props: {
  isOpen: boolean
  today: CivilDate
  onCreate: (profile: EngagementProfile) => Promise<Result<null, AppError>>
  onClose: () => void
}) {
  return (
    <Dialog title="New engagement" isOpen={props.isOpen} onClose={props.onClose}>
      <Form today={props.today} onCreate={props.onCreate} onClose={props.onClose} />
    </Dialog>
  )
}
