import type dgram from 'node:dgram'
import type dns from 'node:dns'
import type http from 'node:http'
import { expect, test } from '../../helpers/app-test'
import { launchApp, type RunningApp } from '../../helpers/launch-app'
import { listeningServer } from './listening-server'
import { runWithoutPolicy } from './windows'

let running: RunningApp
let server: Awaited<ReturnType<typeof listeningServer>>

test.beforeAll(async () => {
  running = await launchApp()
  server = await listeningServer()
})
test.afterAll(async () => {
  server.close()
  await running.close()
})

async function blocked(): Promise<{ count: number; urls: string[] }> {
  const answer = await running.page.evaluate(() => tandem.network.blocked())
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

test('the app itself asks for nothing: the count starts at zero and stays there', async () => {
  await running.page.waitForLoadState('networkidle')
  expect(await blocked()).toEqual({ count: 0, urls: [] })
})

test('what the page asks for is stopped by its policy, reported and counted', async () => {
  const before = (await blocked()).count
  const outcomes = await running.page.evaluate(async (port) => {
    const attempt = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'sent',
        () => 'stopped'
      )
    const socket = new Promise((done) => {
      const opened = new WebSocket(`ws://127.0.0.1:${port}/`)
      opened.onopen = () => done('sent')
      opened.onerror = () => done('stopped')
    })
    const picture = new Promise((done) => {
      const image = new Image()
      image.onload = () => done('sent')
      image.onerror = () => done('stopped')
      image.src = `http://127.0.0.1:${port}/picture.png`
    })
    return Promise.all([
      attempt(fetch('https://example.com/page')),
      attempt(fetch(`http://127.0.0.1:${port}/`)),
      socket,
      picture
    ])
  }, server.port)
  expect(outcomes).toEqual(['stopped', 'stopped', 'stopped', 'stopped'])
  await expect.poll(async () => (await blocked()).count - before).toBe(4)
  expect(server.hits()).toBe(0)
})

test('without a policy the network guard stops every way out, and counts it', async () => {
  const before = (await blocked()).count
  const outcomes = await runWithoutPolicy<Record<string, string>>(
    running.app,
    `const port = ${server.port}
     const attempt = (work) => work.then(() => 'sent', () => 'stopped')
     const element = (name, address) => new Promise((done) => {
       const made = document.createElement(name)
       made.onload = () => done('sent')
       made.onerror = () => done('stopped')
       made[name === 'link' ? 'href' : 'src'] = address
       if (name === 'link') made.rel = 'stylesheet'
       document.body.append(made)
     })
     const socket = (address) => new Promise((done) => {
       const opened = new WebSocket(address)
       opened.onopen = () => done('sent')
       opened.onerror = () => done('stopped')
     })
     // A beacon tells nobody how it ended; the server and the count do.
     navigator.sendBeacon('http://127.0.0.1:' + port + '/b', 'x')
     return {
       https: await attempt(fetch('https://example.com/guard')),
       http: await attempt(fetch('http://127.0.0.1:' + port + '/')),
       file: await attempt(fetch('file:///etc/hostname')),
       image: await element('img', 'http://127.0.0.1:' + port + '/i.png'),
       script: await element('script', 'http://127.0.0.1:' + port + '/s.js'),
       style: await element('link', 'http://127.0.0.1:' + port + '/s.css'),
       ws: await socket('ws://127.0.0.1:' + port + '/'),
       wss: await socket('wss://example.com/'),
       events: await new Promise((done) => {
         const source = new EventSource('http://127.0.0.1:' + port + '/e')
         source.onopen = () => done('sent')
         source.onerror = () => { source.close(); done('stopped') }
       })
     }`
  )
  expect([...new Set(Object.values(outcomes))]).toEqual(['stopped'])
  const after = await blocked()
  // All but the file read, which Chromium itself refuses to a page that is not a file.
  expect(after.count - before).toBeGreaterThanOrEqual(9)
  expect(after.urls).toContain('https://example.com/guard')
  expect(server.hits()).toBe(0)
})

test('navigating and opening windows to the network is refused and counted', async () => {
  const before = (await blocked()).count
  await running.page.evaluate(() => {
    window.open('https://example.com/window')
    location.href = 'ftp://example.com/navigation'
  })
  await expect.poll(async () => (await blocked()).count - before).toBe(2)
})

test('WebRTC sends no datagram', async () => {
  const candidates = await runWithoutPolicy<number>(
    running.app,
    `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${server.port}' }] })
     peer.createDataChannel('x')
     let found = 0
     peer.onicecandidate = (event) => { if (event.candidate && event.candidate.candidate) found += 1 }
     await peer.setLocalDescription(await peer.createOffer())
     await new Promise((done) => setTimeout(done, 800))
     peer.close()
     return found`
  )
  expect(candidates).toBe(0)
  expect(server.hits()).toBe(0)
})

test('the main process cannot send either: Electron’s net, Node’s sockets, names and datagrams', async () => {
  const before = (await blocked()).count
  const outcomes = await running.app.evaluate(async ({ net, session }, port) => {
    const { mainModule } = process as unknown as { mainModule: NodeJS.Module }
    const attempt = (work: () => Promise<unknown>): Promise<string> =>
      Promise.resolve()
        .then(work)
        .then(
          () => 'sent',
          () => 'stopped'
        )
    const nodeHttp = mainModule.require('node:http') as typeof http
    const nodeDns = mainModule.require('node:dns') as typeof dns
    const nodeDgram = mainModule.require('node:dgram') as typeof dgram
    return {
      net: await attempt(() => net.fetch('https://example.com')),
      otherSession: await attempt(() => session.fromPartition('other').fetch('http://example.com/')),
      nodeFetch: await attempt(() => fetch(`http://127.0.0.1:${port}/`)),
      nodeHttp: await attempt(
        () =>
          new Promise((done, failed) => nodeHttp.get(`http://127.0.0.1:${port}/`, done).on('error', failed))
      ),
      lookup: await attempt(() => nodeDns.promises.lookup('example.com')),
      datagram: await attempt(
        () => new Promise((done) => nodeDgram.createSocket('udp4').send('x', port, '127.0.0.1', done))
      )
    }
  }, server.port)
  expect([...new Set(Object.values(outcomes))]).toEqual(['stopped'])
  expect((await blocked()).count - before).toBeGreaterThanOrEqual(6)
  expect(server.hits()).toBe(0)
})

test('downloads are refused', async () => {
  const started = await running.app.evaluate(async ({ BrowserWindow, session }) => {
    let finished = 'nothing'
    session.defaultSession.on('will-download', (event, item) => {
      finished = event.defaultPrevented ? 'refused' : 'allowed'
      item.cancel()
    })
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    await window.loadURL('data:text/html,<a download="x.txt" href="data:text/plain,x">x</a>')
    await window.webContents.executeJavaScript('document.querySelector("a").click()', true)
    await new Promise((done) => setTimeout(done, 500))
    window.destroy()
    return finished
  })
  expect(started).toBe('refused')
})
