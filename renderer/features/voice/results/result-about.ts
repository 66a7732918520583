import { createContext, useContext } from 'react'

/** What the result on screen is about: wave, question, group, whose votes. Goes along when it is taken out. */
export interface ResultAbout {
  readonly part: string
  readonly lines: readonly string[]
}

export const ResultAboutContext = createContext<ResultAbout>({ part: 'Results', lines: [] })

export const useResultAbout = (): ResultAbout => useContext(ResultAboutContext)
