import { useEngagement } from '@renderer/data'
import type { Definitions } from '@shared/domain/entities/engagement'
import { change, draft } from '@shared/domain/history/draft'
import { useAct } from '../use-act'

/** The terms agreed with the client; replacing them is one change, which undo takes back. */
export function useDefinitions(): {
  readonly definitions: Definitions
  readonly replace: (definitions: Definitions, said: string) => void
} {
  const engagement = useEngagement()
  const act = useAct()
  return {
    definitions: engagement.definitions,
    replace: (definitions, said) => {
      const after = { ...engagement, definitions }
      const changes = [change('engagement', engagement, after)]
      void act(draft('engagement.edited', { field: 'definitions' }, changes), said)
    }
  }
}
