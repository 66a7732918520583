import type { ElectronApplication } from '@playwright/test'

/** What the preferences of one window were when it was made. */
export type WindowFacts = { url: string; preferences: Record<string, unknown> }

/** Every window of the app, hidden ones included. */
export function windowsOf(app: ElectronApplication): Promise<WindowFacts[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return { url: webContents.getURL(), preferences: contents.getLastWebPreferences() }
    })
  )
}

/**
 * Runs a script in a window of the app's own session that has no content policy, so that only the guards of the main
 * process stand in its way. `code` is the body of an async function.
 */
export function runWithoutPolicy<Value>(app: ElectronApplication, code: string): Promise<Value> {
  return app.evaluate(async ({ BrowserWindow }, body) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    await window.loadURL('data:text/html,<h1>no policy</h1>')
    const value: unknown = await window.webContents.executeJavaScript(`(async () => { ${body} })()`)
    window.destroy()
    return value
  }, code) as Promise<Value>
}
