import { describe, expect, it } from 'vitest'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { checkFact } from './corpus-facts'
import { hasRealData, realDataFolder, realFile } from './real-data'

interface CorpusFile {
  readonly file: string
  readonly facts: readonly string[]
}

/** Bounded refusals: a typed error instead of a result is as good. */
const mayBeRefused = new Set([
  'calamine__issue_594_dos.ods',
  'poi__poc-xmlbomb.xlsx',
  'exceljs__invalid-xml.xlsx',
  'synth__zipbomb_300mb.xlsx'
])

function corpus(): CorpusFile[] {
  const lines = new TextDecoder().decode(realFile('spreadsheets/MANIFEST.tsv')).trim().split('\n').slice(1)
  return lines.map((line) => {
    const fields = line.split('\t')
    return { file: fields[0]!, facts: (fields[6] ?? '').split(' ;; ') }
  })
}

if (!hasRealData) {
  console.warn(`Real spreadsheets are absent (${realDataFolder}): the corpus is not checked in this run.`)
}

describe.skipIf(!hasRealData)('the corpus of 78 client-like spreadsheets', () => {
  for (const { file, facts } of hasRealData ? corpus() : []) {
    it(`reads or refuses ${file} as its facts say`, async () => {
      const started = performance.now()
      const outcome = await readWorkbook(realFile(`spreadsheets/${file}`), { fileName: file })
      const tookMs = performance.now() - started
      const bound = facts.map((fact) => /^bounded:(\d+):/.exec(fact)).find(Boolean)
      if (bound) expect(tookMs).toBeLessThan(Number(bound[1]) * 2)
      if (facts.includes('error:password')) {
        expect(outcome.ok ? 'read' : outcome.error.code).toBe('file.encrypted')
        return
      }
      if (!outcome.ok && mayBeRefused.has(file)) return
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
      const wrong = facts.flatMap((fact) => {
        const problem = checkFact(outcome.value, fact)
        return typeof problem === 'string' ? [`${fact} → ${problem}`] : []
      })
      expect(wrong).toEqual([])
    })
  }
})
