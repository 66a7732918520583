import { createContext, useContext } from 'react'

/** A cell of a client's file that is kept in the engagement. */
export interface SourcePlace {
  /** SHA-256 of the file's content. */
  readonly fileId: string
  readonly fileName: string
  readonly sheet: string
  /** As Excel writes it, e.g. "D10". */
  readonly cell: string
}

/** Provided by renderer/app: shows the client's sheet at a cell, over whatever screen is open. */
export const SourceOpenerContext = createContext<((place: SourcePlace) => void) | null>(null)

/** Opens the client's own sheet at a cell; null where no sheet can be shown (tests, first start). */
export const useOpenSource = (): ((place: SourcePlace) => void) | null => useContext(SourceOpenerContext)
