import { describe, expect, it, vi } from 'vitest'
import type { MeaningReply, MeaningRequest } from '@shared/domain/voice/meaning/meaning-protocol'
import { MeaningReader } from '@renderer/data/meaning/meaning-reader'

function reading() {
  const started: { request: MeaningRequest; say: (reply: MeaningReply) => void; close: () => void }[] = []
  const reader = new MeaningReader('e', (request, say) => {
    const close = vi.fn()
    started.push({ request, say, close })
    return { close }
  })
  return { reader, started }
}

describe('MeaningReader', () => {
  it('shows how far it is, and ends the worker when all is read', () => {
    const { reader, started } = reading()
    const heard = vi.fn()
    reader.subscribe(heard)
    reader.follow(['a', 'b'])
    expect(started[0]?.request).toEqual({ engagementId: 'e', texts: ['a', 'b'] })
    started[0]?.say({ type: 'progress', done: 1, total: 2 })
    expect(reader.state).toEqual({ phase: 'reading', done: 1, total: 2 })
    started[0]?.say({ type: 'finished', total: 2, leftOut: 1 })
    expect(reader.state).toEqual({ phase: 'ready', total: 2, leftOut: 1 })
    expect(started[0]?.close).toHaveBeenCalled()
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('stays stopped, also when answers come in, until it is told to read on', () => {
    const { reader, started } = reading()
    reader.follow(['a'])
    started[0]?.say({ type: 'progress', done: 0, total: 1 })
    reader.stop()
    expect(started[0]?.close).toHaveBeenCalled()
    expect(reader.state).toEqual({ phase: 'stopped', done: 0, total: 1 })
    reader.follow(['a', 'b'])
    expect(started).toHaveLength(1)
    reader.resume()
    expect(started[1]?.request.texts).toEqual(['a', 'b'])
  })

  it('says why it failed and can be asked again', () => {
    const { reader, started } = reading()
    reader.follow(['a'])
    started[0]?.say({ type: 'failed', detail: 'own file missing: 404' })
    expect(reader.state).toEqual({ phase: 'failed', detail: 'own file missing: 404' })
    reader.resume()
    expect(started).toHaveLength(2)
  })

  it('forgets everything when the add-on is switched off', () => {
    const { reader, started } = reading()
    reader.follow(['a'])
    reader.close()
    expect(started[0]?.close).toHaveBeenCalled()
    expect(reader.state).toEqual({ phase: 'waiting' })
    reader.resume()
    expect(started).toHaveLength(1)
  })
})
