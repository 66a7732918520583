// node tests/pictures/make-contact-sheets.mjs [--from folder]: writes every document of the sample (or takes those in the
// folder), turns them into pages with LibreOffice and lays these out as one picture each under resources/pictures/documents.
// Needs LibreOffice, poppler and ImageMagick. Run by hand when documents have changed their looks.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fromRoot, root } from '../../electron/runtime/paths.mjs'
import { printEnvironment } from '../helpers/print-fonts.mjs'

const mostPages = 12
const target = fromRoot('resources/pictures/documents')

function pdfOf(file, folder) {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', env: printEnvironment(folder) })
  return file.replace(/\.\w+$/, '.pdf')
}

/** Of a report its first pages, of a workbook the first page of each sheet: the line at the top names the sheet. */
function pagesToShow(pdf, isWorkbook) {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const heads = text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.trimStart().split(/\s{3,}|\n/)[0])
  const numbers = heads.map((_, index) => index + 1)
  const chosen = isWorkbook ? numbers.filter((page) => heads.indexOf(heads[page - 1]) === page - 1) : numbers
  return chosen.slice(0, mostPages)
}

function contactSheet(file, folder) {
  const name = path.parse(file).name
  const isWorkbook = file.endsWith('.xlsx')
  const pdf = pdfOf(file, folder)
  const pages = pagesToShow(pdf, isWorkbook).map((page) => {
    const picture = path.join(folder, `${name}-${String(page).padStart(4, '0')}`)
    execFileSync(
      'pdftoppm',
      ['-r', '56', '-png', '-singlefile', '-f', page, '-l', page, pdf, picture].map(String)
    )
    return `${picture}.png`
  })
  const columns = isWorkbook ? 3 : 4
  const out = path.join(target, `${name}.png`)
  const layout = ['-tile', `${columns}x`, '-geometry', '+8+8', '-background', '#dfe3e9']
  execFileSync('montage', [...pages, ...layout, '+dither', '-colors', '96', '-strip', `PNG8:${out}`])
  console.log(
    `${path.relative(root, out)}: ${pages.length} pages, ${Math.round(fs.statSync(out).size / 1000)} kB`
  )
}

/** Lets the test that reads every number of the documents leave them in the folder. */
function writeDocuments(into) {
  const config = ['--config', fromRoot('tests/vitest.config.ts'), '--project', 'integration']
  const test = 'tests/integration/documents/every-number.test.ts'
  const env = { ...process.env, TANDEM_DOCUMENTS: into }
  execFileSync('npx', ['vitest', 'run', ...config, test], { cwd: root, env, stdio: 'inherit' })
}

const at = process.argv.indexOf('--from')
const given = at < 0 ? null : process.argv[at + 1]
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'contact-sheets-'))
try {
  if (given) fs.cpSync(given, folder, { recursive: true })
  else writeDocuments(folder)
  fs.mkdirSync(target, { recursive: true })
  const files = fs.readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name))
  for (const name of files.sort()) contactSheet(path.join(folder, name), folder)
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
