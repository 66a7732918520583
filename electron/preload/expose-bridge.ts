import { contextBridge } from 'electron'
import type { TandemBridge } from '@shared/ipc/bridge'
import { ask, askNothing } from './ask'
import { listen } from './listen'
import { listenToMenu } from './listen-to-menu'

/** Puts `window.tandem` into the page: one named function for each thing it may ask or hear. */
export function exposeBridge(): void {
  const control = ask('window.control')
  const bridge: TandemBridge = {
    app: { info: askNothing('app.info'), startReport: askNothing('app.startReport') },
    network: { blocked: askNothing('network.blocked') },
    window: { control: (action) => control({ action }), onState: listen('window.state') },
    menu: { onCommand: listenToMenu },
    files: { saveAs: ask('files.saveAs'), openEngagementFile: askNothing('files.openEngagementFile') },
    manifest: { note: ask('manifest.note'), list: askNothing('manifest.list') },
    snapshot: {
      begin: ask('snapshot.begin'),
      append: ask('snapshot.append'),
      finish: ask('snapshot.finish'),
      abort: ask('snapshot.abort'),
      list: ask('snapshot.list'),
      read: ask('snapshot.read'),
      verify: ask('snapshot.verify')
    },
    engagement: { forget: ask('engagement.forget') },
    importHost: {
      open: ask('importHost.open'),
      extend: ask('importHost.extend'),
      close: ask('importHost.close'),
      onEnded: listen('importHost.ended')
    },
    projector: {
      open: askNothing('projector.open'),
      close: askNothing('projector.close'),
      onClosed: listen('projector.closed')
    }
  }
  contextBridge.exposeInMainWorld('tandem', bridge)
}
