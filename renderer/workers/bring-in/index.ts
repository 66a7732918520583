import type { BringInReply, BringInRequest } from '@shared/domain/voice/interchange/bring-in-protocol'
import { BringInDesk } from './bring-in-desk'

// The worker's entry: keeps what the import host read, and works out what bringing it in changes.
const desk = new BringInDesk((reply: BringInReply) => {
  self.postMessage(reply)
})

self.onmessage = (event: MessageEvent<BringInRequest>) => {
  void desk.receive(event.data, event.ports[0])
}
