import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createRasteriser, type Rasterise } from '@shared/formats/charts/rasteriser'

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
const fonts = ['Carlito-Regular', 'Carlito-Bold'].map((name) =>
  readFileSync(new URL(`../../../resources/fonts/${name}.ttf`, import.meta.url))
)

let ready: Promise<Rasterise> | null = null

/** The product's rasteriser with the product's fonts. */
export const rasteriser = (): Promise<Rasterise> => (ready ??= createRasteriser(readFileSync(wasm), fonts))
