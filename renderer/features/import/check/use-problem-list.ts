import { useState } from 'react'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import { useSentLanguage } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
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
export function useProblemList(): {
  readonly save: () => void
  readonly isWriting: boolean
  readonly language: DocumentLanguage
  readonly choose: (language: DocumentLanguage) => void
} {
  const desk = useDesk()
  const toast = useToast()
  const tell = useTellFailure()
  const format = useFormat()
  const sent = useSentLanguage('questions')
  const [isWriting, setWriting] = useState(false)
  const run = async (): Promise<void> => {
    const list = await desk.askCheck('problemList', { language: sent.language })
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
  const choose = (language: DocumentLanguage): void => void sent.choose(language).then(tell)
  return { save, isWriting, language: sent.language, choose }
}
