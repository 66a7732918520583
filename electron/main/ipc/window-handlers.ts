import type { WindowControl } from '../windows/window-control'
import type { HandlersFor } from './handlers'
import { succeed } from './result'

export function windowHandlers(control: WindowControl): HandlersFor<'window.control'> {
  return { 'window.control': ({ action }) => succeed(control.run(action)) }
}
