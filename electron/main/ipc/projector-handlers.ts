import type { Projector } from '../windows/projector-window'
import type { HandlersFor } from './handlers'
import { succeed } from './result'

export function projectorHandlers(projector: Projector): HandlersFor<`projector.${'open' | 'close'}`> {
  return {
    'projector.open': () => projector.open(),
    'projector.close': () => {
      projector.close()
      return succeed({})
    }
  }
}
