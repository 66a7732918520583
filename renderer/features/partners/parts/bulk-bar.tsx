import { useState } from 'react'
import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { Popover } from '@renderer/ui/popover'
import { Row } from '@renderer/ui/row'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import { partnerStatuses, partnerTypes } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import {
  partnerFieldWords,
  partnerStatusWords,
  partnerTypeWords
} from '@shared/domain/partners/partner-words'

type Field = 'type' | 'tier' | 'status' | 'manager'

interface BulkBarProps {
  readonly count: number
  /** Tiers and managers already in use, most frequent first. */
  readonly known: Readonly<Record<'tier' | 'manager', readonly string[]>>
  readonly onSet: (values: PartnerValues) => void
  readonly onDone: () => void
}

function SetWord(props: { label: string; known: readonly string[]; onSet: (value: string) => void }) {
  const [text, setText] = useState('')
  return (
    <Stack gap={8}>
      <TextField label={props.label} value={text} autoFocus onChange={setText} />
      <Row wraps>
        {props.known.slice(0, 6).map((value) => (
          <Button key={value} size="small" onClick={() => props.onSet(value)}>
            {value}
          </Button>
        ))}
      </Row>
      <Row justify="end">
        <Button variant="soft" isDisabled={text.trim() === ''} onClick={() => props.onSet(text.trim())}>
          Set
        </Button>
      </Row>
    </Stack>
  )
}

function SetField(props: BulkBarProps & { field: Field; close: () => void }) {
  const { field, known, onSet, close } = props
  const label = partnerFieldWords[field]
  const set = (value: string): void => {
    onSet({ [field]: value })
    close()
  }
  if (field === 'tier' || field === 'manager')
    return <SetWord label={label} known={known[field]} onSet={set} />
  const options =
    field === 'type'
      ? partnerTypes.map((value) => ({ value, label: partnerTypeWords[value] }))
      : partnerStatuses.map((value) => ({ value, label: partnerStatusWords[value] }))
  return <Select<string> label={label} value={null} options={options} onChange={set} placeholder="Choose" />
}

const fields: readonly Field[] = ['type', 'tier', 'status', 'manager']

/** What can be done with the partners ticked: one value set on all of them, as one step that can be undone. */
export function BulkBar(props: BulkBarProps) {
  const actions = (
    <>
      {fields.map((field) => (
        <Popover
          key={field}
          label={`Set ${partnerFieldWords[field].toLowerCase()}`}
          position="top-start"
          trigger={(control) => (
            <Button size="small" {...control}>
              Set {partnerFieldWords[field].toLowerCase()}
            </Button>
          )}
        >
          {(close) => <SetField {...props} field={field} close={close} />}
        </Popover>
      ))}
      <Button size="small" variant="subtle" onClick={props.onDone}>
        Untick all
      </Button>
    </>
  )
  return (
    <BottomBar actions={actions}>
      <Text isStrong>
        {props.count} {props.count === 1 ? 'partner' : 'partners'} ticked
      </Text>
    </BottomBar>
  )
}
