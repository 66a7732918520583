import type { CallName, CallRequest, CallResult } from './contract'
import type { EventName, EventPayloads } from './events'
import type { WindowAction } from './window-state'

type Ask<Name extends CallName> = (request: CallRequest<Name>) => Promise<CallResult<Name>>
type AskNothing<Name extends CallName> = () => Promise<CallResult<Name>>
/** Returns the function that stops listening. */
type Listen<Name extends EventName> = (listener: (payload: EventPayloads[Name]) => void) => () => void

/**
 * All powers of the page beyond a browser's own, as named functions. Expected failures come back as
 * `{ ok: false, error: { code, params } }`; nothing here throws on them.
 */
export type TandemBridge = {
  readonly app: {
    readonly info: AskNothing<'app.info'>
    readonly startReport: AskNothing<'app.startReport'>
  }
  readonly network: { readonly blocked: AskNothing<'network.blocked'> }
  readonly window: {
    readonly control: (action: WindowAction) => Promise<CallResult<'window.control'>>
    readonly onState: Listen<'window.state'>
  }
  readonly menu: { readonly onCommand: Listen<'menu.command'> }
  readonly files: {
    readonly saveAs: Ask<'files.saveAs'>
    readonly openEngagementFile: AskNothing<'files.openEngagementFile'>
  }
  readonly manifest: {
    readonly note: Ask<'manifest.note'>
    readonly list: AskNothing<'manifest.list'>
  }
  readonly snapshot: {
    readonly begin: Ask<'snapshot.begin'>
    readonly append: Ask<'snapshot.append'>
    readonly finish: Ask<'snapshot.finish'>
    readonly abort: Ask<'snapshot.abort'>
    readonly list: Ask<'snapshot.list'>
    readonly read: Ask<'snapshot.read'>
    readonly verify: Ask<'snapshot.verify'>
  }
  readonly engagement: { readonly forget: Ask<'engagement.forget'> }
  readonly importHost: {
    readonly open: Ask<'importHost.open'>
    readonly extend: Ask<'importHost.extend'>
    readonly close: Ask<'importHost.close'>
    readonly onEnded: Listen<'importHost.ended'>
  }
  readonly projector: {
    readonly open: AskNothing<'projector.open'>
    readonly close: AskNothing<'projector.close'>
    readonly onClosed: Listen<'projector.closed'>
  }
}

declare global {
  /** Absent outside the main window (import host, unit tests without a fake). */
  var tandem: TandemBridge
}
