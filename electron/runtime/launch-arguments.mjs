/**
 * What Electron must be told on this machine. Chromium's sandbox refuses to start as root, which happens only in
 * containers and CI; for everybody else it stays on. The packaged application never passes this by itself.
 */
export function launchArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
