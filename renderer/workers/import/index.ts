import type { DeskRequest } from '@shared/domain/importing/desk-protocol'
import { layoutMemory } from '../../data/layouts/remembered-layouts'
import { systemPorts } from '../../data/store/system-ports'
import { DeskServer } from './desk-server'

// The worker's entry: keeps the cells, works out plans and writes them, so that the screen never waits.
const server = new DeskServer(
  (reply) => {
    self.postMessage(reply)
  },
  { ...systemPorts, layouts: layoutMemory }
)

self.onmessage = (event: MessageEvent<DeskRequest>) => {
  server.receive(event.data, event.ports[0])
}
