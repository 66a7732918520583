import { attachEngagement } from '../../data/engagements/open-engagement'
import { systemPorts } from '../../data/store/system-ports'
import { fillEngagement } from './fill-engagement'
import type { SampleReply, SampleRequest } from './protocol'

const reply = (message: SampleReply): void => self.postMessage(message)

async function fill(request: SampleRequest): Promise<void> {
  const store = await attachEngagement(request.engagementId)
  if (!store.ok) return reply({ type: 'failed', error: store.error })
  const onStep = (step: Extract<SampleReply, { type: 'step' }>['step']): void => reply({ type: 'step', step })
  const filled = await fillEngagement(store.value, request, { ports: systemPorts, onStep })
  store.value.close()
  reply(filled.ok ? { type: 'done' } : { type: 'failed', error: filled.error })
}

self.onmessage = (event: MessageEvent<SampleRequest>) => {
  fill(event.data).catch((thrown: unknown) => {
    reply({ type: 'bug', detail: thrown instanceof Error ? thrown.message : 'unknown' })
  })
}
