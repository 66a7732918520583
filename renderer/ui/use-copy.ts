import { copyText } from './copy-text'
import { useToast } from './use-toast'

/** Puts a text on the clipboard and says so: `what` is named in the words, e.g. "the table". */
export function useCopy(): (text: string, what: string) => void {
  const toast = useToast()
  return (text, what) => {
    if (copyText(text)) toast.show(`Copied ${what}`)
    else toast.show(`Could not copy ${what}`, { tone: 'problem' })
  }
}
