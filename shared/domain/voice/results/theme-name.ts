import type { Code, CodeColour } from '../../entities/voice'
import type { FailureMode } from '../failure-mode'

/** What a result says of a code. */
export interface ThemeName {
  readonly id: string
  readonly name: string
  readonly colour: CodeColour
  readonly failureMode: FailureMode | null
}

export const themeName = ({ id, name, colour, failureMode }: Code): ThemeName => ({
  ...{ id, name, colour },
  failureMode: failureMode ?? null
})
