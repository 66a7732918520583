import { useState } from 'react'
import { useFormat } from '@renderer/ui/format'
import { useToast } from '@renderer/ui/use-toast'
import { useDesk } from '../desk/use-desk'

/** Why a list could not be saved, and what to do. */
const failures: Readonly<Record<string, string>> = {
  'disk-full': 'The disk is full; nothing was written. Free some space and save again.',
  'file-locked': 'The file is open in another program. Close it there, or choose another name.',
  'permission-denied': 'This folder may not be written to. Choose another folder.',
  'folder-missing': 'The folder is gone. Choose another one.'
}

/** Saves the questions for the client as an Excel file, wherever the consultant says. */
export function useProblemList(): { readonly save: () => void; readonly isWriting: boolean } {
  const desk = useDesk()
  const toast = useToast()
  const format = useFormat()
  const [isWriting, setWriting] = useState(false)
  const run = async (): Promise<void> => {
    const list = await desk.askCheck('problemList', {})
    if (!list) return toast.show('There is nothing to ask the client')
    const saved = await window.tandem.files.saveAs({
      suggestedName: list.suggestedName,
      kind: 'xlsx',
      bytes: list.bytes
    })
    if (!saved.ok) {
      const words =
        failures[saved.error.code] ?? 'The list could not be written. Nothing was lost; try again.'
      return toast.show(words, { tone: 'problem' })
    }
    if (saved.value.outcome === 'cancelled') return
    const more =
      list.notAsked === 0
        ? ''
        : `, ${format.count(list.notAsked)} more of the same kinds not asked one by one`
    toast.show(`Saved ${saved.value.name} with ${format.count(list.questions)} questions${more}`)
  }
  const save = (): void => {
    setWriting(true)
    void run().finally(() => setWriting(false))
  }
  return { save, isWriting }
}
