import { app, type Session, type WebContents } from 'electron'
import type { BlockedRequests } from './blocked-requests'
import { silenceChromium } from './chromium-switches'
import { useClosedProxy } from './closed-proxy'
import { refuseCredentials } from './credentials'
import { refuseDownloads } from './downloads'
import { refuseNavigation } from './navigation'
import { blockNodeSockets } from './node-sockets'
import { denyPermissions } from './permissions'
import { blockRequests } from './request-block'
import { disableSpellChecker } from './spell-checker'
import { silenceWebRtc } from './web-rtc'
import { refuseWebviews } from './webview'
import { refuseNewWindows } from './window-open'

/** Puts every rule of this folder in force, for all sessions and pages to come. Must run before `ready`. */
export function harden(blocked: BlockedRequests, developmentServer: URL | null): void {
  silenceChromium(developmentServer)
  refuseCredentials()
  if (developmentServer === null) blockNodeSockets(blocked)
  sandboxEveryRenderer()
  app.on('session-created', (session) => hardenSession(session, blocked, developmentServer))
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, blocked))
}

function hardenSession(session: Session, blocked: BlockedRequests, developmentServer: URL | null): void {
  blockRequests(session, blocked, developmentServer)
  if (developmentServer === null) useClosedProxy(session)
  denyPermissions(session)
  refuseDownloads(session)
  disableSpellChecker(session)
}

function hardenContents(contents: WebContents, blocked: BlockedRequests): void {
  refuseNavigation(contents, blocked)
  refuseNewWindows(contents, blocked)
  refuseWebviews(contents)
  silenceWebRtc(contents)
}

/**
 * `enableSandbox` overrules `--no-sandbox`, which root needs in containers: the helper processes would then
 * die in a loop. Every window asks for the sandbox in its own preferences either way.
 */
function sandboxEveryRenderer(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
