import type { Survey } from '../../entities/voice'
import type { Answer } from '../answer'
import type { Breakdown } from './breakdown'
import type { ResultPerson } from './people'

/** One wave with its people. */
export interface Wave {
  readonly survey: Survey
  readonly people: readonly ResultPerson[]
  readonly byKey: ReadonlyMap<string, ResultPerson>
  /** All attributes that could be published. */
  readonly offered: readonly Breakdown[]
  /** Those that are. */
  readonly published: readonly Breakdown[]
  /** Those that are checked: published now, or handed out before. */
  readonly checked: readonly Breakdown[]
  readonly answers: readonly Answer[]
}
