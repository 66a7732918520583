import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Row } from '@renderer/ui/row'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { TextField } from '@renderer/ui/text-field'
import { partnerStatuses, partnerTypes } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import type { ListField } from '@shared/domain/partners/list-fields'
import {
  partnerFieldWords,
  partnerStatusWords,
  partnerTypeWords
} from '@shared/domain/partners/partner-words'
import { dateOrderOf, readValue } from '@shared/domain/partners/read-value'
import { noValueWords } from '../words/paste-words'

/** Values already in use, most frequent first. */
export type KnownWords = Readonly<Partial<Record<ListField, readonly string[]>>>

interface SetProps {
  readonly field: ListField
  readonly known: KnownWords
  readonly onSet: (values: PartnerValues) => void
}

const offered = 6

const closedLists: Readonly<
  Partial<Record<ListField, readonly { readonly value: string; readonly label: string }[]>>
> = {
  type: partnerTypes.map((value) => ({ value, label: partnerTypeWords[value] })),
  status: partnerStatuses.map((value) => ({ value, label: partnerStatusWords[value] }))
}

function SetText({ field, known, onSet }: SetProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const { locale } = useFormat()
  const set = (): void => {
    const read = readValue(field, text, dateOrderOf(locale))
    if ('values' in read) onSet(read.values)
    else setError(noValueWords[read.refused])
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') set()
      }}
    >
      <Stack gap={8}>
        <TextField
          label={partnerFieldWords[field]}
          value={text}
          autoFocus
          error={error}
          onChange={(typed) => {
            setText(typed)
            setError(null)
          }}
        />
        <Row wraps>
          {(known[field] ?? []).slice(0, offered).map((value) => (
            <Button key={value} size="small" onClick={() => onSet({ [field]: value })}>
              {value}
            </Button>
          ))}
        </Row>
        <Row justify="between">
          <Button variant="subtle" onClick={() => onSet({ [field]: null })}>
            Not known
          </Button>
          <Button variant="soft" type="submit" isDisabled={text.trim() === ''}>
            Set
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** One value for one field, chosen or typed. */
export function SetField(props: SetProps) {
  const { field, onSet } = props
  const options = closedLists[field]
  if (!options) return <SetText {...props} />
  return (
    <Stack gap={8}>
      <Select<string>
        label={partnerFieldWords[field]}
        value={null}
        options={options}
        onChange={(value) => onSet({ [field]: value })}
        placeholder="Choose"
      />
      <Row>
        <Button variant="subtle" onClick={() => onSet({ [field]: null })}>
          Not known
        </Button>
      </Row>
    </Stack>
  )
}

/** One value for a field that is chosen first. */
export function SetAnyField(props: Omit<SetProps, 'field'> & { fields: readonly ListField[] }) {
  const { fields, known, onSet } = props
  const [field, setField] = useState<ListField | null>(null)
  return (
    <Stack gap={12}>
      <Select<ListField>
        label="Field"
        value={field}
        options={fields.map((value) => ({ value, label: partnerFieldWords[value] }))}
        onChange={setField}
        placeholder="Choose a field"
      />
      {field && <SetField key={field} field={field} known={known} onSet={onSet} />}
    </Stack>
  )
}
