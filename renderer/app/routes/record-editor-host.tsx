import { lazy, Suspense, useState, type ReactNode } from 'react'
import { isEditableKind, RecordEditorContext, type EditableRecord } from '@renderer/ui/record-editor'

const RecordEditor = lazy(async () => ({
  default: (await import('@renderer/features/partners/record/record-editor')).RecordEditor
}))

/** Lends the editor of a deal, a payment or an activity to every screen: a partner's records, and the records behind any figure. */
export function RecordEditorHost(props: { children: ReactNode }) {
  const [record, setRecord] = useState<EditableRecord | null>(null)
  return (
    <RecordEditorContext.Provider value={setRecord}>
      {props.children}
      <Suspense fallback={null}>
        {record && isEditableKind(record.kind) && (
          <RecordEditor
            key={record.id}
            kind={record.kind}
            recordId={record.id}
            onClose={() => setRecord(null)}
          />
        )}
      </Suspense>
    </RecordEditorContext.Provider>
  )
}
