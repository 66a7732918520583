import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '../../helpers/app-test'
import { asarFiles } from './asar-files'
import { startPackagedApp } from './packaged-app'

const root = resolve(__dirname, '../../..')
const unpacked = join(root, 'dist/linux-unpacked')
const executable = join(unpacked, 'tandem')

// A fuse wire holds one character per fuse.
const shut = '0'.charCodeAt(0)
const inForce = '1'.charCodeAt(0)

test.skip(process.platform !== 'linux', 'the unpacked folder is built and started on Linux')

test.beforeAll(() => {
  test.setTimeout(300_000)
  rmSync(unpacked, { recursive: true, force: true })
  execFileSync(process.execPath, ['electron/runtime/dist.mjs', '--dir'], { cwd: root, stdio: 'pipe' })
})

test('packs the bundles and nothing else', () => {
  const files = asarFiles(join(unpacked, 'resources/app.asar'))
  expect(files).toContain('out/main/index.js')
  expect(files).toContain('out/renderer/index.html')
  expect(files.filter((file) => file !== 'package.json' && !file.startsWith('out/'))).toEqual([])
})

test('keeps the doors shut that a packaged app does not need', async () => {
  const fuses = await getCurrentFuseWire(executable)
  expect(fuses[FuseV1Options.RunAsNode]).toBe(shut)
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(shut)
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(shut)
  expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(inForce)
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(inForce)
})

test('is no Node interpreter', () => {
  const marker = join(mkdtempSync(join(tmpdir(), 'tandem-fuse-')), 'ran')
  const script = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`
  try {
    execFileSync(executable, ['-e', script], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', XDG_CONFIG_HOME: tmpdir() },
      stdio: 'ignore',
      timeout: 5_000,
      killSignal: 'SIGKILL'
    })
  } catch {
    // However it ends, what counts is that the script did not run.
  }
  expect(existsSync(marker)).toBe(false)
})

test('starts and shows its window', async () => {
  const configFolder = mkdtempSync(join(tmpdir(), 'tandem-packaged-'))
  const running = await startPackagedApp(executable, configFolder)
  try {
    await expect(running.page).toHaveTitle(/Tandem/)
    await expect(running.page.locator('body')).toContainText(/\S/)
    expect(existsSync(join(configFolder, 'Tandem'))).toBe(true)
  } finally {
    await running.close()
    rmSync(configFolder, { recursive: true, force: true })
  }
})
