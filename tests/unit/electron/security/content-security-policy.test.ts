import { expect, test } from 'vitest'
import { importHostPolicy, workbenchPolicy } from '@electron/main/security/content-security-policy'

test('the workbench policy', () => {
  expect(workbenchPolicy('NONCE').split('; ')).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'nonce-NONCE'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'"
  ])
})

test('the import host may run our scripts and nothing else', () => {
  expect(importHostPolicy()).not.toMatch(
    /connect-src|style-src|img-src|font-src|unsafe-inline|unsafe-eval'[^;]*unsafe-eval/
  )
  expect(importHostPolicy()).toContain("default-src 'none'")
})
