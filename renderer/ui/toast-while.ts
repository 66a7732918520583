import { toastStore, type Toast } from './toast-store'

/** What is over sooner needs no word: its result is the answer. */
const sayAfterMs = 500

/**
 * Says what is under way while it takes its time ("Undoing…"), where what was done will be said. It goes when the work
 * is over, whatever came of it; what was said meanwhile stays.
 */
export async function toastWhile<T>(words: string, work: Promise<T>): Promise<T> {
  let said: Toast | null = null
  const timer = setTimeout(() => {
    toastStore.show(words)
    said = toastStore.current()
  }, sayAfterMs)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    dismiss(said)
  }
}

function dismiss(toast: Toast | null): void {
  if (toast) toastStore.dismiss(toast.id)
}
