import { createContext } from 'react'

/** The form a finding leads to; a new object each time, so that the same one can be sought again. */
export interface SoughtForm {
  readonly id: string
}

export const SoughtFormContext = createContext<SoughtForm | null>(null)
