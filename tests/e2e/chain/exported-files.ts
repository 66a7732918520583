import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DocumentTools } from '../../helpers/document-tools'

/** What python-docx reads from the audit. */
export interface ReadAudit {
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
  readonly tables: readonly (readonly (readonly string[])[])[]
}

/** What openpyxl reads from the scorecard. */
export interface ReadScorecard {
  readonly sheets: readonly string[]
  /** Measure → value stored beside its live formula. */
  readonly summary: Readonly<Record<string, number>>
  readonly formulas: number
  readonly partnerRows: number
  readonly dealRows: number
  /** Sum over the Deals sheet of what counts as revenue. */
  readonly revenue: number
}

const runPython = (tools: DocumentTools, script: string, file: string): unknown =>
  JSON.parse(
    execFileSync(tools.python, [join(__dirname, script), file], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'inherit']
    })
  )

export const readAudit = (tools: DocumentTools, file: string): ReadAudit =>
  runPython(tools, 'read_audit.py', file) as ReadAudit

export const readScorecard = (tools: DocumentTools, file: string): ReadScorecard =>
  runPython(tools, 'read_scorecard.py', file) as ReadScorecard

// All 57,851 deals would be thousands of pages; LibreOffice still loads every row before it prints the first ones.
const filters = { docx: 'pdf', xlsx: 'pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1-12"}}' }

/** Has LibreOffice print the file and returns the size of the PDF. */
export function printedBytes(tools: DocumentTools, file: string, folder: string): number {
  const filter = file.endsWith('.docx') ? filters.docx : filters.xlsx
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`
  execFileSync(tools.soffice, ['--headless', profile, '--convert-to', filter, '--outdir', folder, file], {
    stdio: 'ignore'
  })
  const pdf = join(folder, `${basename(file).replace(/\.(docx|xlsx)$/, '')}.pdf`)
  return existsSync(pdf) ? statSync(pdf).size : 0
}
