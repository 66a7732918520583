/**
 * The names of all calls and events as a plain list, so that the preload carries no zod. A test keeps
 * `callNames` equal to the keys of the contract.
 */
export const callNames = [
  'app.info',
  'app.startReport',
  'network.blocked',
  'network.report',
  'window.control',
  'files.saveAs',
  'files.openEngagementFile',
  'manifest.note',
  'manifest.list',
  'snapshot.begin',
  'snapshot.append',
  'snapshot.finish',
  'snapshot.abort',
  'snapshot.list',
  'snapshot.read',
  'snapshot.verify',
  'engagement.forget',
  'importHost.open',
  'importHost.extend',
  'importHost.close',
  'projector.open',
  'projector.close'
] as const

/** Messages from the main process to the page. */
export const eventNames = ['menu.command', 'window.state', 'importHost.ended', 'projector.closed'] as const

/** How a message port travels from main to a preload; never reachable from a page. */
export const importHostPortChannel = 'importHost.port'

/** The same for the projector's port. */
export const projectorPortChannel = 'projector.port'

/** Marks the projector's process: it shows scenes and gets no bridge. */
export const projectorArgument = '--tandem-projector'

/** Marks the hidden window's process, so that the one preload gives it no bridge. */
export const importHostArgument = '--tandem-import-host'
