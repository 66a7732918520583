import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createRasteriser } from '@shared/formats/charts/rasteriser'
import type { DocxTools } from '@shared/formats/docx/write-docx'

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
const font = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../resources/fonts/${name}.ttf`, import.meta.url))

async function read(): Promise<DocxTools> {
  const fonts = { regular: font('Carlito-Regular'), bold: font('Carlito-Bold') }
  return { rasterise: await createRasteriser(readFileSync(wasm), [fonts.regular, fonts.bold]), fonts }
}

let ready: Promise<DocxTools> | null = null

/** The product's rasteriser with the product's fonts. */
export const docxTools = (): Promise<DocxTools> => (ready ??= read())
