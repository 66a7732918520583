/** What just happened, in the past tense with its extent: "Merged 2 partners". */
export interface Toast {
  readonly id: number
  readonly message: string
  /** Offers "Undo"; the toast goes once it was used. */
  readonly undo?: () => void
  readonly tone: 'done' | 'problem'
}

let current: Toast | null = null
let nextId = 1
const listeners = new Set<() => void>()

const set = (toast: Toast | null): void => {
  current = toast
  listeners.forEach((listener) => listener())
}

/** There is at most one toast; the next replaces it. */
export const toastStore = {
  show: (message: string, options: { undo?: () => void; tone?: Toast['tone'] } = {}): void => {
    set({
      id: nextId++,
      message,
      tone: options.tone ?? 'done',
      ...(options.undo ? { undo: options.undo } : {})
    })
  },
  dismiss: (id: number): void => {
    if (current?.id === id) set(null)
  },
  current: (): Toast | null => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
