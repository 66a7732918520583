import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'

test('a coded study leaves as a project that other programs read', async () => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-voice-export-'))
  const running = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  const { page } = running
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await page
    .getByRole('link', { name: /^Voice/ })
    .or(page.getByRole('button', { name: /^Voice/ }))
    .first()
    .click()
  await expect(page.getByText(/of \d+ answers coded/).first()).toBeVisible({ timeout: 60_000 })
  const choose = async (entry: RegExp, ending: string): Promise<Uint8Array> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect
      .poll(async () => (await readdir(folder)).filter((name) => name.endsWith(ending)).length, {
        timeout: 60_000
      })
      .toBe(1)
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith(ending))
    return new Uint8Array(await readFile(join(folder, name)))
  }
  const files = unzipSync(await choose(/^Project for other programs/, '.qdpx'))
  const project = new TextDecoder().decode(files['project.qde'])
  expect(project).toContain('xmlns="urn:QDA-XML:project:1.0"')
  expect(project.match(/<Coding /g)?.length).toBeGreaterThan(20)
  expect(Object.keys(files).filter((name) => name.startsWith('sources/')).length).toBeGreaterThan(20)
  const codebook = new TextDecoder().decode(await choose(/^Codebook/, '.qdc'))
  expect(codebook).toContain('urn:QDA-XML:codebook:1.0')
  const workbook = unzipSync(await choose(/^Coded answers for Excel/, '.xlsx'))
  expect(Object.keys(workbook)).toContain('xl/worksheets/sheet3.xml')
  await running.close()
})
