import { isDateFormat } from '../date-format'
import { builtinFormat } from './builtin-formats'
import type { CellStyles } from './sheet-formats'
import { attribute, plainRoot, xmlTags } from './xml-tags'

/** The number format of every cell style. */
export function cellStyles(stylesXml: string): CellStyles {
  plainRoot(stylesXml.slice(0, 4096), 'styleSheet')
  const own = new Map<number, string>()
  const formats: string[] = []
  let isInCellStyles = false
  for (const { name, attributes, isClosing } of xmlTags(stylesXml)) {
    if (name === 'numFmt') {
      const code = attribute(attributes, 'formatCode')
      // A format of no characters says nothing.
      if (code) own.set(Number(attribute(attributes, 'numFmtId')), code)
    } else if (name === 'cellXfs') isInCellStyles = !isClosing
    else if (name === 'xf' && isInCellStyles && !isClosing) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      formats.push(own.get(id) ?? builtinFormat(id))
    }
  }
  return { formats, isDate: formats.map(isDateFormat) }
}
