import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import type { Report } from '@shared/domain/deliverables/report'
import { chartPicture } from '@shared/formats/charts/chart-picture'
import { createRasteriser } from '@shared/formats/charts/rasteriser'
import { writeDocx, type DocxTools } from '@shared/formats/docx/write-docx'
import type { Bench, Subject } from './bench'
import { docxAlone, type ReadyPicture } from './data/docx-alone'
import { longReport } from './data/long-report'

const fontFile = (name: string): Uint8Array => readFileSync(`resources/fonts/${name}.ttf`)

async function tools(): Promise<DocxTools> {
  const fonts = { regular: fontFile('Carlito-Regular'), bold: fontFile('Carlito-Bold') }
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  return { rasterise: await createRasteriser(readFileSync(wasm), [fonts.regular, fonts.bold]), fonts }
}

const chartsOf = (report: Report) => report.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))

/** Letters of text in the finished file: both must have written the same pages. */
function lettersIn(bytes: Uint8Array, pictures: number): number {
  const parts = unzipSync(bytes)
  const images = Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name))
  if (images.length < pictures) throw new Error(`only ${images.length} pictures`)
  const texts = strFromU8(parts['word/document.xml']!).match(/<w:t[ >][^<]*/g) ?? []
  return texts.reduce((sum, text) => sum + text.length - text.indexOf('>') - 1, 0)
}

/** Our writer as the export worker uses it: charts drawn and turned into pictures, page numbers, settled package. */
const tandem: Subject = async (_folder) => {
  const report = longReport()
  return lettersIn(await writeDocx(report, await tools(), () => undefined), chartsOf(report).length)
}

async function readyPictures(folder: string, report: Report): Promise<Map<string, ReadyPicture>> {
  const sizes = JSON.parse(await readFile(join(folder, 'sizes.json'), 'utf8')) as Record<
    string,
    [number, number]
  >
  const read = chartsOf(report).map(async ({ id }): Promise<[string, ReadyPicture]> => {
    const [width, height] = sizes[id] ?? [0, 0]
    const [svg, png] = await Promise.all(
      ['svg', 'png'].map((kind) => readFile(join(folder, `${id}.${kind}`)))
    )
    return [id, { svg: svg!, png: png!, width, height }]
  })
  return new Map(await Promise.all(read))
}

/** The library alone, its pictures ready, page numbers as its documentation shows. */
const alone: Subject = async (folder) => {
  const report = longReport()
  const textOf = (text: string): string => plainText(readFigureText(text, report.figures, report.locale))
  const pictures = await readyPictures(folder, report)
  return lettersIn(await docxAlone(report, pictures, textOf), pictures.size)
}

async function prepare(folder: string): Promise<void> {
  const report = longReport()
  const { rasterise } = await tools()
  const sizes: Record<string, [number, number]> = {}
  for (const { id, spec, caption } of chartsOf(report)) {
    const { svg, png, width, height } = chartPicture(spec, caption, { rasterise })
    sizes[id] = [width, height]
    await writeFile(join(folder, `${id}.svg`), svg)
    await writeFile(join(folder, `${id}.png`), png)
  }
  await writeFile(join(folder, 'sizes.json'), JSON.stringify(sizes))
}

export const bench: Bench = {
  title: 'docx: 55-page report, 200 quotes, 25 charts incl. pictures, with page numbers',
  figures: [{ id: 'P14', measure: 'cpuSeconds', reach: { docx: 1.8 } }],
  prepare,
  tandem,
  peers: { docx: alone },
  // Numbered contents lines of the two may differ by some letters.
  workTolerance: 0.02
}
