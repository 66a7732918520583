import { useRef, useState } from 'react'
import type { ImportRun } from '@shared/domain/entities/import-run'
import { FileInput } from '@renderer/ui/file-input'
import { useDesk } from '../desk/use-desk'
import { RunsDialog } from './runs-dialog'

/** The imports so far; a newer file of one is picked here and read as that one was. */
export function Runs(props: { isOpen: boolean; onClose: () => void }) {
  const desk = useDesk()
  const newer = useRef<HTMLInputElement>(null)
  const [continued, setContinued] = useState<ImportRun | null>(null)
  return (
    <>
      <FileInput
        ref={newer}
        multiple
        label="Newer file"
        onFiles={(files) => {
          props.onClose()
          desk.addFiles(files, continued?.id ?? null)
        }}
      />
      <RunsDialog
        isOpen={props.isOpen}
        onClose={props.onClose}
        onRefresh={(run) => {
          setContinued(run)
          newer.current?.click()
        }}
      />
    </>
  )
}
