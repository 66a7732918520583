import { createRoot } from 'react-dom/client'
import type { ProjectorScene } from '@shared/domain/workshop/projector-scene'
import { isProjectorPortMessage } from '@shared/ipc/projector-port'
import '../ui/tokens.css'
import './projector.css'
import { SceneView, Waiting } from './scene-view'

// The page of the projector's window: scenes come in through one port and are shown. That is all this process can do.
const element = document.getElementById('root')
if (!element) throw new Error('the page has no root')
const root = createRoot(element)
root.render(<Waiting />)

window.addEventListener('message', (event) => {
  if (event.source !== window || !isProjectorPortMessage(event.data)) return
  const [port] = event.ports
  if (!port) return
  port.onmessage = ({ data }: MessageEvent<ProjectorScene>) => root.render(<SceneView scene={data} />)
})
