import type { WebContents } from 'electron'

/** WebRTC speaks UDP past the request guard; without a proxy for it, it stays silent. */
export function silenceWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
