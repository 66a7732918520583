/** Marks the window message that carries the projector's port. */
export const projectorPortMessage = 'tandem:projector-port'

/**
 * Shape of the window message by which a port reaches a page: `event.ports[0]` is the port. Both ends get one: the
 * main window, which sends scenes, and the projector's page, which shows them. Listeners check `event.source === window`.
 */
export type ProjectorPortMessage = { readonly type: typeof projectorPortMessage }

export function isProjectorPortMessage(data: unknown): data is ProjectorPortMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as Partial<ProjectorPortMessage>).type === projectorPortMessage
  )
}
