import { app } from 'electron'

/**
 * No server is ever asked for, so no password and no certificate of ours is offered. (Bad certificates of
 * servers are refused by default: nothing listens to `certificate-error`.)
 */
export function refuseCredentials(): void {
  app.on('login', (event) => event.preventDefault())
  app.on('select-client-certificate', (event) => event.preventDefault())
}
