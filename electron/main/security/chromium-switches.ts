import { app } from 'electron'

/** Stops Chromium's own background traffic and all name resolution. Must run before `ready`. */
export function silenceChromium(developmentServer: URL | null): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings'
  ])
    app.commandLine.appendSwitch(name)
  const exception = developmentServer === null ? '' : `, EXCLUDE ${developmentServer.hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
}
