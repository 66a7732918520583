const nothingElse = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'"
]

/** Our own files, WebAssembly (pictures for Word) and nonced styles (grid, components); no eval, no network. */
export function workbenchPolicy(nonce: string): string {
  return [
    ...nothingElse,
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'"
  ].join('; ')
}

/** The import host runs parsers over untrusted bytes: scripts and workers, nothing to look at or to fetch. */
export function importHostPolicy(): string {
  return [...nothingElse, "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'"].join('; ')
}

/** The projector draws what it is told: its own script and its own style sheet, nothing to fetch. */
export function projectorPolicy(): string {
  return [...nothingElse, "script-src 'self'", "style-src 'self'"].join('; ')
}
