import { createContext, useContext } from 'react'
import type { CountedKind } from '@shared/domain/evidence/figure'

/** A record that a figure counts. */
export interface EditableRecord {
  readonly kind: CountedKind
  readonly id: string
}

/** Provided by renderer/app: opens the editor of one record over whatever screen is open. */
export const RecordEditorContext = createContext<((record: EditableRecord) => void) | null>(null)

/** Kinds of record that can be set right by hand, as they are called. */
export const editableNouns = { deal: 'deal', investment: 'payment', activity: 'activity' } as const

/** Whether a record of this kind can be set right by hand. */
export const isEditableKind = (kind: CountedKind): kind is keyof typeof editableNouns =>
  Object.hasOwn(editableNouns, kind)

/** Opens the editor of one record; null where none is provided (tests, first start). */
export const useEditRecord = (): ((record: EditableRecord) => void) | null => useContext(RecordEditorContext)
