import type ExcelJS from 'exceljs'
import type { Brand } from '@shared/domain/entities/engagement'
import { readBrandLogo } from '../docx/logo'
import type { PartMend } from '../office/settle-package'
import { escapeXml } from '../instrument/word-xml'

/** Where a sheet has room for a logo: from the left edge of a column (0-based) in a row, so many pixels high. */
export interface LogoPlace {
  readonly column: number
  readonly row: number
  readonly height: number
}

/** Puts the brand's logo on a sheet; without one, or with one no program shows, nothing happens. */
export function placeLogo(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  brand: Brand | undefined,
  { column, row, height }: LogoPlace
): void {
  const logo = readBrandLogo(brand)
  if (!logo) return
  const imageId = workbook.addImage({
    // The library's type asks for Node's buffer; it only hands the bytes on.
    buffer: logo.bytes as unknown as ExcelJS.Buffer,
    extension: logo.type === 'png' ? 'png' : 'jpeg'
  })
  const scale = Math.min(1, height / logo.height)
  sheet.addImage(imageId, {
    tl: { col: column, row: row + 0.1 },
    ext: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) }
  })
}

/** Says what the logo shows, for readers who do not see it, and drops what exceljs writes and the format does not know. */
export function logoMends(brand: Brand | undefined): PartMend[] {
  const logo = readBrandLogo(brand)
  if (!logo) return []
  return [
    {
      isOf: (name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name),
      mend: (xml) =>
        xml
          .replace(/(<xdr:oneCellAnchor) editAs="\w+"/g, '$1')
          .replace(/(<xdr:cNvPr id="\d+" name="[^"]*")/g, `$1 descr="${escapeXml(logo.alt)}"`)
    }
  ]
}
