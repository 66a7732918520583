import { memo, useState } from 'react'
import type { CodebookRefusal } from '@shared/domain/voice/edit-code'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { Stack } from '@renderer/ui/stack'
import { TextField } from '@renderer/ui/text-field'
import { useParentOptions } from '../codebook/parent-options'
import { codebookRefusalWords } from '../words/refusal-words'

/** Names a new code; Enter adds it, and at the desk gives it at once. */
export const NewCodeDialog = memo(function NewCodeDialog(props: {
  /** Null: closed. */
  proposedName: string | null
  proposedParentId: string | null
  /** Says what else happens, e.g. that the code is given to the answer. */
  hint: string
  actionText: string
  onCreate: (name: string, parentId: string | null) => CodebookRefusal | null
  onClose: () => void
}) {
  return (
    <Dialog title="New code" isOpen={props.proposedName !== null} onClose={props.onClose} size="small">
      {props.proposedName !== null && <NewCodeForm {...props} proposedName={props.proposedName} />}
    </Dialog>
  )
})

function NewCodeForm(props: {
  proposedName: string
  proposedParentId: string | null
  hint: string
  actionText: string
  onCreate: (name: string, parentId: string | null) => CodebookRefusal | null
  onClose: () => void
}) {
  const [name, setName] = useState(props.proposedName)
  const [parentId, setParentId] = useState(props.proposedParentId)
  const [refusal, setRefusal] = useState<CodebookRefusal | null>(null)
  const parents = useParentOptions(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const refused = props.onCreate(name, parentId)
        setRefusal(refused)
        if (refused === null) props.onClose()
      }}
    >
      <Stack gap={12}>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          error={refusal && codebookRefusalWords[refusal]}
          hint={props.hint}
          maxLength={120}
          autoFocus
        />
        <Select
          label="Under"
          value={parentId ?? ''}
          options={parents}
          onChange={(value) => setParentId(value === '' ? null : value)}
          isSearchable
        />
        <div>
          <Button variant="primary" type="submit">
            {props.actionText}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
