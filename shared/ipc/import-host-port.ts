/** Marks the window message that carries a port. */
export const importHostPortMessage = 'tandem:import-host-port'

/**
 * Shape of the window message by which a port reaches a page: `event.data` is this, `event.ports[0]` the port.
 * Both ends get one: the main window (match `hostId` with the answer of `importHost.open`; the message may
 * come first, so listen before calling) and the import host's page. Listeners check `event.source === window`.
 */
export type ImportHostPortMessage = {
  readonly type: typeof importHostPortMessage
  readonly hostId: string
}

export function isImportHostPortMessage(data: unknown): data is ImportHostPortMessage {
  if (typeof data !== 'object' || data === null) return false
  const message = data as Partial<ImportHostPortMessage>
  return message.type === importHostPortMessage && typeof message.hostId === 'string'
}
