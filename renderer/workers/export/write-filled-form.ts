import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import type { FormRequest } from '@shared/domain/deliverables/export-job'
import { chartPicture } from '@shared/formats/charts/chart-picture'
import { readBrandLogo } from '@shared/formats/docx/logo'
import { writeBlocksAlone, type DocxTools } from '@shared/formats/docx/write-docx'
import { fillTemplate } from '@shared/formats/docx-template/fill-template'
import { openTemplate } from '@shared/formats/docx-template/open-template'

/** Fills the consultant's form with a document and what is known of the partners. */
export async function writeFilledForm(
  { data, form }: Extract<FormRequest, { kind: 'filled-form' }>,
  tools: DocxTools
): Promise<Uint8Array> {
  const opened = await openTemplate(
    Uint8Array.from(atob(form.file), (letter) => letter.charCodeAt(0)),
    form.fileName
  )
  if (!opened.ok) throw new Error(`${form.fileName}: ${opened.error.code}`)
  const { report } = data
  const drawing = { rasterise: tools.rasterise, brand: report.brand }
  return fillTemplate(opened.value, data, {
    writeBlocks: (blocks) => writeBlocksAlone(report, { blocks, width: form.textWidth }, tools),
    chart: (block) => {
      const { png, width, height } = chartPicture(block.spec, block.caption, drawing)
      const alt = plainText(readFigureText(block.alt, report.figures, report.locale))
      return { bytes: png, type: 'png', width, height, alt }
    },
    logo: readBrandLogo(report.brand)
  })
}
