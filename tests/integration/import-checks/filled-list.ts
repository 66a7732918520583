import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findDocumentTools } from '../../helpers/document-tools'

const found = findDocumentTools()
export const missingTools = 'missing' in found ? found.missing : null

/** Hands a list to a client of sorts: openpyxl fills it in, LibreOffice may save it once more. */
export function filled(
  list: Uint8Array,
  answers: Readonly<Record<string, string | number>>,
  more: { readonly throughLibreOffice?: boolean } = {}
): Uint8Array {
  if ('missing' in found) throw new Error(found.missing)
  const { python, soffice } = found.tools
  const folder = mkdtempSync(join(tmpdir(), 'tandem-questions-'))
  try {
    const [source, target] = [join(folder, 'list.xlsx'), join(folder, 'answered.xlsx')]
    writeFileSync(source, list)
    const script = resolve('tests/integration/import-checks/fill_problem_list.py')
    execFileSync(python, [script, source, target, JSON.stringify(answers)])
    if (!more.throughLibreOffice) return new Uint8Array(readFileSync(target))
    const out = join(folder, 'saved')
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(soffice, [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      target
    ])
    return new Uint8Array(readFileSync(join(out, 'answered.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
