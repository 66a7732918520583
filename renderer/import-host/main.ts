import { isImportHostPortMessage } from '@shared/ipc/import-host-port'
import { serveReading } from './serve-reading'

// The page of the hidden import window: bytes come in through one port, cells go out through it, and that is all
// this process can do.
window.addEventListener('message', (event) => {
  if (event.source !== window || !isImportHostPortMessage(event.data)) return
  const port = event.ports[0]
  if (port) serveReading(port)
})
