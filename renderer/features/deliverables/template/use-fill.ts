import { useEffect, useRef, useState } from 'react'
import type { DocumentRecord } from '@shared/domain/entities/document'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import type { FormRequest } from '@shared/domain/deliverables/export-job'
import { startExport, useStore, type ExportJob } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'
import { noteExport, type SavedFile } from '../data/note-export'

export type FillState =
  | { readonly step: 'idle' }
  | { readonly step: 'writing' }
  | { readonly step: 'failed'; readonly detail: string }

/** The document a form is filled from: its history names the file. */
export interface FilledFrom {
  readonly record: DocumentRecord
  readonly edition: Edition
}

/** Writes a form in the background, saves it where the consultant says, and notes one that was filled in the history. */
export function useFill(from: FilledFrom | null): {
  readonly state: FillState
  readonly run: (request: FormRequest, suggestedName: string) => Promise<void>
  readonly cancel: () => void
} {
  const toast = useToast()
  const [state, setState] = useState<FillState>({ step: 'idle' })
  const job = useRef<ExportJob | null>(null)
  useEffect(() => () => job.current?.cancel(), [])
  const store = useStore()
  const note = async (request: FormRequest, file: SavedFile): Promise<string | null> => {
    if (from === null || request.kind !== 'filled-form') return null
    const { report } = request.data
    const saved = { ...file, asOf: report.front.asOf, of: request.form.fileName }
    const noted = await noteExport(store, { ...from, report, saved })
    return noted.ok ? null : errorText(noted.error).title
  }
  const run = async (request: FormRequest, suggestedName: string): Promise<void> => {
    setState({ step: 'writing' })
    try {
      job.current = startExport(request)
      const file = await job.current.file
      const dataSequence = await store.sequence()
      if (file === null) {
        setState({ step: 'idle' })
        return toast.show('Cancelled. Nothing was saved.')
      }
      const answer = await globalThis.tandem.files.saveAs({ suggestedName, kind: 'docx', bytes: file.bytes })
      if (!answer.ok)
        return setState({ step: 'failed', detail: `It could not be saved (${answer.error.code}).` })
      setState({ step: 'idle' })
      if (answer.value.outcome === 'cancelled') return
      const { name: fileName, sizeBytes } = answer.value
      const unnoted = await note(request, { fileName, sizeBytes, sha256: file.sha256, dataSequence })
      if (unnoted === null) toast.show(`Saved ${fileName}`)
      else setState({ step: 'failed', detail: unnoted })
    } catch (problem) {
      setState({ step: 'failed', detail: problem instanceof Error ? problem.message : String(problem) })
    }
  }
  return { state, run, cancel: () => job.current?.cancel() }
}
