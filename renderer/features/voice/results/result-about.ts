import { createContext, useContext } from 'react'

/** What the result on screen is about: wave, question, group, whose votes. Goes along when it is taken out. */
export interface ResultAbout {
  readonly part: string
  readonly lines: readonly string[]
  /** What to bear in mind while a part of the answers is not coded; null where nothing is missing. */
  readonly caution: string | null
}

export const ResultAboutContext = createContext<ResultAbout>({
  part: 'Results',
  lines: [],
  caution: null
})

export const useResultAbout = (): ResultAbout => useContext(ResultAboutContext)
