import { useEffect } from 'react'
import { useToast } from '@renderer/ui/use-toast'
import { pastedTable } from './pasted-table'
import type { Desk } from './desk'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Cells copied in Excel come onto the desk as a table of their own when they are pasted on this screen. */
export function usePaste(desk: Desk): void {
  const toast = useToast()
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const { clipboardData } = event
      if (!clipboardData || isField(event.target)) return
      if (clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '') {
        event.preventDefault()
        return desk.addFiles([...clipboardData.files])
      }
      const texts = { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
      const table = pastedTable(texts, desk.nextPastedName())
      if (table) {
        event.preventDefault()
        desk.addFiles([table])
      } else if (texts.plain !== '') {
        toast.show('The clipboard holds no table: copy cells in Excel, then paste here', { tone: 'problem' })
      }
    }
    window.addEventListener('paste', take)
    return () => window.removeEventListener('paste', take)
  }, [desk, toast])
}
