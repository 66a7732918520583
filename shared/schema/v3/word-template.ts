import { idV1, instantV1 } from '../v1/values'
import { z } from '../zod'

const styleV3 = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['paragraph', 'character', 'table']),
  isDefault: z.boolean(),
  look: z.strictObject({
    font: z.string().nullable(),
    points: z.number().nullable(),
    isBold: z.boolean(),
    isItalic: z.boolean(),
    colour: z.string().nullable(),
    outline: z.number().nullable(),
    isNumbered: z.boolean()
  })
})

const placeholderV3 = z.strictObject({
  text: z.string(),
  place: z.enum(['body', 'header', 'footer', 'footnote']),
  holder: z.enum(['text', 'table', 'text-box', 'control', 'alt-text']),
  isAlone: z.boolean(),
  takes: z.exactOptional(z.array(z.enum(['one-series', 'many-series', 'points', 'bubbles'])))
})

const common = {
  id: idV1,
  fileName: z.string(),
  sha256: z.string(),
  sizeBytes: z.number(),
  addedAt: instantV1,
  styles: z.array(styleV3),
  theme: z
    .strictObject({
      name: z.string(),
      colours: z.record(z.string(), z.string()),
      headingFont: z.string().nullable(),
      bodyFont: z.string().nullable()
    })
    .nullable(),
  stylesXml: z.string(),
  leftOut: z.array(
    z.strictObject({
      kind: z.enum([
        'macros',
        'external',
        'embedded',
        'active',
        'properties',
        'people',
        'comments',
        'custom-data',
        'settings'
      ]),
      count: z.number()
    })
  )
}

export const wordTemplateV3 = z.discriminatedUnion('use', [
  z.strictObject({ ...common, use: z.literal('styles') }),
  z.strictObject({
    ...common,
    use: z.literal('form'),
    file: z.string(),
    textWidth: z.number(),
    placeholders: z.array(placeholderV3),
    words: z.array(z.string())
  })
])
