import { useFact, useRecord } from '@renderer/data'
import { RecordDialog } from './record-dialog'
import { recordForms, type EditableKind, type RecordValues } from './record-form'

/** Opens the editor of one record as soon as it is read; a record that is gone has none. */
export function RecordEditor(props: { kind: EditableKind; recordId: string; onClose: () => void }) {
  const { kind, recordId } = props
  const fact = useFact(kind, recordId)
  const overlay = useRecord('overlays', `${kind}:${recordId}`)
  if (!fact || overlay === undefined) return null
  const { now, imported } = fact as unknown as Readonly<Record<'now' | 'imported', RecordValues>>
  return <RecordDialog form={recordForms[kind]} fact={{ now, imported, overlay }} onClose={props.onClose} />
}
