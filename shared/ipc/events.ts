import type { MenuCommand } from './menu-commands'
import type { WindowState } from './window-state'

/** Why an import host is gone although nobody closed it. */
export type ImportHostEndReason = 'time-limit' | 'memory-limit' | 'crashed'

export type ImportHostEnded = {
  readonly hostId: string
  readonly reason: ImportHostEndReason
  /** The limit that was reached, in ms or bytes, when the reason is a limit. */
  readonly limit?: number
}

/** What the main process tells the page, by event name. */
export type EventPayloads = {
  readonly 'menu.command': MenuCommand
  readonly 'window.state': WindowState
  readonly 'importHost.ended': ImportHostEnded
  /** The projector's window is gone, whoever closed it. */
  readonly 'projector.closed': Readonly<Record<string, never>>
}

export type EventName = keyof EventPayloads
