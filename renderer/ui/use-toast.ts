import { toastStore } from './toast-store'

/** Says what was done: `toast.show('Applied 1,161 rows', { undo })`. One at a time, 8 s. */
export const useToast = (): Pick<typeof toastStore, 'show'> => toastStore
