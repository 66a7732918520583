import { germanPhrases } from '@shared/domain/deliverables/languages/german/german'
import { targetLanguages } from '@shared/domain/deliverables/languages/target-languages'
import { translateReport } from '@shared/domain/deliverables/languages/translate-report'
import { translateWorkbook } from '@shared/domain/deliverables/languages/translate-workbook'
import type { SampleDeliverable } from './sample-deliverables'

/** Words of the client's, an area or a sheet of a file, that our dictionaries know too. */
const clients = new Set(['Channel conflict', 'Money', 'Notes', 'Partners', 'Response time'])

/** "Basis" is English in one place and German in another. */
const german: ReadonlySet<string> = new Set(germanPhrases.map(([, target]) => target))

const fixed: ReadonlySet<string> = new Set(
  germanPhrases
    .map(([source]) => source)
    .filter((source) => !german.has(source) && !/\[[a-z]+\]/.test(source) && !clients.has(source))
)

/** Every text of a document or workbook; keys, codes and formulas are none, and neither is a name marked as the client's. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null || ('isOwn' in value && value.isOwn === true)) return []
  return Object.entries(value).flatMap(([key, each]) =>
    ['kind', 'id', 'key', 'look', 'formula', 'style', 'format'].includes(key) ? [] : textsOf(each)
  )
}

/** Values of a German workbook's columns of fixed texts that are as they were in English. */
function asBuilt(made: Extract<SampleDeliverable, { workbook: unknown }>): string[] {
  const { texts } = targetLanguages.de.workbooks
  const spoken = translateWorkbook(made.workbook, 'de')
  return made.workbook.sheets.flatMap((sheet, at) =>
    sheet.tables.flatMap((table, number) =>
      table.columns.flatMap((column, index) => {
        const german = spoken.sheets[at]?.tables[number]?.columns[index]?.values ?? []
        return texts.has(column.title) && column.title !== reasons
          ? column.values.filter((value, row): value is string => isWord(value) && german[row] === value)
          : []
      })
    )
  )
}

/** What somebody wrote about an amount stands in this column beside our derivations. */
const reasons = 'Derivation or reason'

const isWord = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}{3}/u.test(value) && !german.has(value)

/** What a deliverable says in English although it was put into German. */
export function englishLeft(made: SampleDeliverable): { texts: string[]; untold: readonly string[] } {
  if ('workbook' in made) {
    const { sheets, front } = translateWorkbook(made.workbook, 'de')
    return { texts: textsOf({ sheets, front }).filter((text) => fixed.has(text)), untold: asBuilt(made) }
  }
  const { report, untranslated } = translateReport(made.report, 'de')
  const { blocks, front } = report
  return { texts: textsOf({ blocks, front }).filter((text) => fixed.has(text)), untold: untranslated }
}
