import type { Session } from 'electron'

/** Camera, location, notifications, clipboard reading, USB …: the app needs none, so all are refused. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
