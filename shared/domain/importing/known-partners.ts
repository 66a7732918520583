import type { Partner } from '../entities/partner'
import { companyKey } from './matching/company-name'
import { rawTextAt } from './cells'
import type { ImportFile, SheetDecision } from './decision'
import { reshape } from './operations/reshape'
import type { KnownPartners } from './propose-mapping'

/** Keys and names of partners known so far: in the engagement, and in the rosters recognised in the same import. */
export function knownPartners(
  partners: readonly Partner[],
  batch: { files: readonly ImportFile[]; decisions: readonly SheetDecision[] }
): KnownPartners {
  const keys = new Set<string>()
  const names = new Set<string>()
  for (const partner of partners) {
    for (const key of partner.externalIds) keys.add(key)
    for (const name of [partner.name, ...partner.aliases]) names.add(companyKey(name))
  }
  for (const decision of batch.decisions) {
    if (decision.target !== 'partner') continue
    eachText(batch.files, decision, 'externalId', (text) => keys.add(text))
    eachText(batch.files, decision, 'name', (text) => names.add(companyKey(text)))
  }
  names.delete('')
  return { keys, names }
}

function eachText(
  files: readonly ImportFile[],
  decision: SheetDecision,
  field: string,
  take: (text: string) => void
): void {
  const own = files
    .find((file) => file.id === decision.fileId)
    ?.sheets.find((one) => one.index === decision.sheetIndex)
  const column = decision.mapping.find((one) => one.field === field)?.column
  if (!own || column === undefined) return
  const { sheet } = reshape(own, decision)
  for (let row = decision.layout.firstDataRow; row <= decision.layout.lastDataRow; row++) {
    const text = rawTextAt(sheet, row, column).trim()
    if (text !== '') take(text)
  }
}
