import { describe, expect, it } from 'vitest'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { checkFact } from './corpus-facts'
import { hasRealData, realDataFolder, realFile } from './real-data'

interface CorpusFile {
  readonly file: string
  readonly facts: readonly string[]
}

/** Files that must not be read, and what they have to be refused as. */
const refusals: Readonly<Record<string, string>> = {
  'calamine__pass_protected.xlsx': 'file.encrypted',
  'calamine__issue_385.xls': 'file.encrypted',
  'poi__xor-encryption-abc.xls': 'file.encrypted',
  'calamine__issue_594_dos.ods': 'file.too-large',
  'synth__zipbomb_300mb.xlsx': 'file.too-large',
  'poi__poc-xmlbomb.xlsx': 'file.damaged'
}

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
      const refused = outcome.ok ? undefined : outcome.error.code
      expect(refused).toBe(refusals[file])
      if (facts.includes('error:password')) expect(refused).toBe('file.encrypted')
      if (!outcome.ok) return
      const wrong = facts.flatMap((fact) => {
        const problem = checkFact(outcome.value, fact)
        if (problem === undefined) expect(fact).toMatch(/^(bounded|error):/)
        return typeof problem === 'string' ? [`${fact} → ${problem}`] : []
      })
      expect(wrong).toEqual([])
    })
  }
})
