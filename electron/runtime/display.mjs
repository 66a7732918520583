import { spawn } from 'node:child_process'
import { ask } from './commands.mjs'
import { installCommand, installDebianPackages } from './debian.mjs'
import { notice, StepFailed } from './progress.mjs'

const xvfb = [['xvfb']]
const screen = '1920x1200x24'

function startServer() {
  // Not xvfb-run: two of them started together race for a display number. With -displayfd the server picks a free one.
  // Detached, so that Ctrl-C reaches the app first and not the screen under it.
  return spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true
  })
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let text = ''
    server.stdio[3].on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.trim())
    })
    server.once('error', reject)
    server.once('exit', (code) =>
      reject(new StepFailed(`the virtual display ended with ${code}`, 'run Xvfb by hand to see why'))
    )
  })
}

async function startDisplay() {
  const server = startServer()
  const number = await displayNumber(server)
  server.removeAllListeners('exit')
  server.unref()
  server.stdio[3].destroy()
  const stop = () => void server.kill('SIGTERM')
  process.once('exit', stop)
  return { name: `:${number}`, stop }
}

/**
 * The displays to open windows on: the user's own, or, where there is none, `count` virtual ones of ours, so that as
 * many apps run side by side without taking each other's focus. Returns the environment to add (`TANDEM_DISPLAYS` names
 * the virtual ones) and a function that ends them; they also end with this process.
 */
export async function ensureDisplays(count) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return { env: {}, stop() {} }
  if (!ask('which', ['Xvfb']).ok && !installDebianPackages(xvfb, 'a virtual display')) {
    throw new StepFailed('there is no display here, and no Xvfb to make one', installCommand(xvfb))
  }
  const displays = await Promise.all(Array.from({ length: count }, startDisplay))
  const names = displays.map(({ name }) => name).join(' ')
  notice(`no display found: windows open on a virtual one, DISPLAY=${names} (Xvfb ${screen})`)
  return {
    env: { DISPLAY: displays[0].name, TANDEM_DISPLAYS: names },
    stop: () => displays.forEach(({ stop }) => stop())
  }
}
