import type { WebContents } from 'electron'

/** Webviews are off in every window; this holds even if a preference were ever changed. */
export function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
