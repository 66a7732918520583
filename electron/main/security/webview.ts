import type { WebContents } from 'electron'

/** `<webview>` is off in every window; this holds even if a preference were ever changed. */
export function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
