import { isWithin } from '../addresses'

/** Of an IPC event, what tells who sent it. */
export type IpcSender = {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Who may call: the page of the main window, at its own origin. */
export type TrustedPage = {
  readonly webContentsId: () => number | null
  readonly origin: string
}

/**
 * The one place that decides whether a call is heard. Refuses other windows (the import host above all), frames
 * inside the page, a page that has been led elsewhere, and frames that are gone (`senderFrame` null).
 */
export function isTrustedSender(event: IpcSender, trusted: TrustedPage): boolean {
  const frame = event.senderFrame
  return (
    frame !== null &&
    event.sender.id === trusted.webContentsId() &&
    frame.parent === null &&
    isWithin(trusted.origin, frame.url)
  )
}
