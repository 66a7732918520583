import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { FileInput } from '@renderer/ui/file-input'
import { handedFiles } from '@renderer/ui/handed-files'
import { IconButton } from '@renderer/ui/icon-button'
import { BringInDialog } from './bring-in-dialog'
import { useBringIn } from './use-bring-in'

const accepted = '.qdpx,.qdc,.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt'

/** Brings in what was coded elsewhere: projects and codebooks of other programs, codebooks and coded sheets. */
export function BringInButton() {
  const bringIn = useBringIn()
  const input = useRef<HTMLInputElement>(null)
  const { start } = bringIn
  useEffect(() => {
    const takeHanded = (): void => {
      const [file] = handedFiles.take()
      if (file) start(file)
    }
    takeHanded()
    return handedFiles.subscribe(takeHanded)
  }, [start])
  return (
    <>
      <IconButton label="Bring in…" isOutlined onClick={() => input.current?.click()}>
        <IconFileImport size={16} />
      </IconButton>
      <FileInput
        ref={input}
        label="A coded file"
        accept={accepted}
        onFiles={([file]) => {
          if (file) start(file)
        }}
      />
      <BringInDialog bringIn={bringIn} />
    </>
  )
}
