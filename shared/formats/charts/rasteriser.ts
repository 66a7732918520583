import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Turns SVG text into PNG bytes. */
export type Rasterise = (svg: string) => Uint8Array

/** Pixels per CSS pixel: sharp in print at the width of a page. */
const scale = 2.5
const family = 'Carlito'

let started: Promise<void> | null = null

/**
 * Prepares the rasteriser. Only the given fonts are used, never those of the machine, so that the same chart gives the
 * same bytes everywhere.
 * @param wasm the module of @resvg/resvg-wasm
 * @param fonts TrueType files of the chart font
 */
export async function createRasteriser(wasm: BufferSource, fonts: readonly Uint8Array[]): Promise<Rasterise> {
  // The module is global to the thread and refuses to be started twice.
  started ??= initWasm(wasm)
  await started
  return (svg) => {
    // A brand's font is not at hand here: readers who see the picture and not the drawing see it in ours.
    const picture = new Resvg(svg.replace(/font-family="[^"]*?, Carlito/g, `font-family="${family}`), {
      fitTo: { mode: 'zoom', value: scale },
      background: '#ffffff',
      font: { fontBuffers: [...fonts], defaultFontFamily: family, loadSystemFonts: false }
    })
    const image = picture.render()
    const png = image.asPng()
    image.free()
    picture.free()
    return png
  }
}
