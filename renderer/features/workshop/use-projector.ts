import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProjectorScene } from '@shared/domain/workshop/projector-scene'
import type { ProjectorPortMessage } from '@shared/ipc/projector-port'

const portMessage: ProjectorPortMessage['type'] = 'tandem:projector-port'

const isPortMessage = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === portMessage

export interface ProjectorControl {
  readonly isOpen: boolean
  readonly hasFailed: boolean
  readonly open: () => void
  readonly close: () => void
}

/** The projector's window: opened and closed from here, and given each new scene. */
export function useProjector(scene: ProjectorScene | null): ProjectorControl {
  const [port, setPort] = useState<MessagePort | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const current = useRef<MessagePort | null>(null)
  useEffect(() => {
    const take = (event: MessageEvent<unknown>): void => {
      const [arrived] = event.ports
      if (event.source !== window || !isPortMessage(event.data) || !arrived) return
      current.current?.close()
      current.current = arrived
      setPort(arrived)
    }
    window.addEventListener('message', take)
    const stop = globalThis.tandem.projector.onClosed(() => {
      current.current?.close()
      current.current = null
      setPort(null)
    })
    return () => {
      window.removeEventListener('message', take)
      stop()
      current.current?.close()
    }
  }, [])
  useEffect(() => {
    if (port && scene) port.postMessage(scene)
  }, [port, scene])
  const open = useCallback(() => {
    setFailed(false)
    void globalThis.tandem.projector.open().then((opened) => setFailed(!opened.ok))
  }, [])
  const close = useCallback(() => void globalThis.tandem.projector.close(), [])
  return { isOpen: port !== null, hasFailed, open, close }
}
