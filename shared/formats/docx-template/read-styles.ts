import type {
  StyleLook,
  StyleType,
  TemplateStyle,
  TemplateTheme
} from '@shared/domain/entities/word-template'
import { attributeOf, childOf, descendantsOf, elementsOf, type XmlNode } from './xml-nodes'

const themeNames: readonly (readonly [tag: string, name: string])[] = [
  ['a:dk1', 'dark1'],
  ['a:lt1', 'light1'],
  ['a:dk2', 'dark2'],
  ['a:lt2', 'light2'],
  ...([1, 2, 3, 4, 5, 6] as const).map((index) => [`a:accent${index}`, `accent${index}`] as const),
  ['a:hlink', 'hyperlink'],
  ['a:folHlink', 'followedHyperlink']
]

const hex = (text: string | null): string | null =>
  text !== null && /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : null

/** A font's name as Word shows it; names that could be anything but a font are none. */
const fontName = (text: string | null): string | null => {
  const name = text?.trim() ?? ''
  return name !== '' && name.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{N} .,&'()+_-]*$/u.test(name) ? name : null
}

function themeFont(scheme: XmlNode | undefined, tag: string): string | null {
  return fontName(attributeOf(childOf(childOf(scheme, tag), 'a:latin'), 'typeface'))
}

/** Colours and fonts of a theme part. */
export function readTemplateTheme(root: XmlNode | null | undefined): TemplateTheme | null {
  const elements = childOf(root ?? undefined, 'a:themeElements')
  const scheme = childOf(elements, 'a:clrScheme')
  if (!root || !elements || !scheme) return null
  const colours = themeNames.flatMap(([tag, name]) => {
    const [value] = elementsOf(childOf(scheme, tag) ?? { name: tag, attributes: new Map(), children: [] })
    const colour = hex(attributeOf(value, 'val')) ?? hex(attributeOf(value, 'lastClr'))
    return colour === null ? [] : [[name, colour] as const]
  })
  const fonts = childOf(elements, 'a:fontScheme')
  return {
    name: (attributeOf(root, 'name') ?? '').slice(0, 80),
    colours: Object.fromEntries(colours),
    headingFont: themeFont(fonts, 'a:majorFont'),
    bodyFont: themeFont(fonts, 'a:minorFont')
  }
}

/** Names of theme colours in texts, and which of the theme they are. */
const wordColours: Readonly<Record<string, string>> = {
  text1: 'dark1',
  background1: 'light1',
  text2: 'dark2',
  background2: 'light2',
  hyperlink: 'hyperlink'
}

type Partial = { -readonly [K in keyof StyleLook]?: StyleLook[K] }

const isOn = (node: XmlNode | undefined): boolean | undefined =>
  node === undefined ? undefined : !/^(?:0|false|off)$/.test(attributeOf(node, 'w:val') ?? '1')

function fontOf(run: XmlNode | undefined, theme: TemplateTheme | null): string | null {
  const fonts = childOf(run, 'w:rFonts')
  const themed = attributeOf(fonts, 'w:asciiTheme') ?? attributeOf(fonts, 'w:hAnsiTheme')
  if (themed !== null) {
    const named = themed.startsWith('major') ? theme?.headingFont : theme?.bodyFont
    if (named) return named
  }
  return fontName(attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi'))
}

function colourOf(run: XmlNode | undefined, theme: TemplateTheme | null): string | null | undefined {
  const colour = childOf(run, 'w:color')
  if (!colour) return undefined
  const themed = attributeOf(colour, 'w:themeColor')
  const named = themed === null ? null : (theme?.colours[wordColours[themed] ?? themed] ?? null)
  return hex(attributeOf(colour, 'w:val')) ?? named
}

/** What run and paragraph properties themselves say. */
function lookOf(style: XmlNode, theme: TemplateTheme | null): Partial {
  const [run, paragraph] = [childOf(style, 'w:rPr'), childOf(style, 'w:pPr')]
  const look: Partial = {}
  const font = fontOf(run, theme)
  if (font !== null) look.font = font
  const halves = Number(attributeOf(childOf(run, 'w:sz'), 'w:val') ?? Number.NaN)
  if (halves > 0 && halves < 1000) look.points = halves / 2
  const [bold, italic] = [isOn(childOf(run, 'w:b')), isOn(childOf(run, 'w:i'))]
  if (bold !== undefined) look.isBold = bold
  if (italic !== undefined) look.isItalic = italic
  const colour = colourOf(run, theme)
  if (colour !== undefined) look.colour = colour
  const level = attributeOf(childOf(paragraph, 'w:outlineLvl'), 'w:val')
  if (level !== null) look.outline = Number(level) < 9 ? Number(level) + 1 : null
  const list = childOf(paragraph, 'w:numPr')
  if (list) look.isNumbered = attributeOf(childOf(list, 'w:numId'), 'w:val') !== '0'
  return look
}

const types: readonly StyleType[] = ['paragraph', 'character', 'table']

/** Most styles a template has; files that grew over years hold a few hundred. */
const mostStyles = 1500

/** The styles of a template that show in Word's list, each as it looks with all it is based on. */
export function readTemplateStyles(root: XmlNode, theme: TemplateTheme | null): TemplateStyle[] {
  const nodes = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(nodes.map((node) => [attributeOf(node, 'w:styleId') ?? '', node]))
  const defaults = childOf(root, 'w:docDefaults')
  const base: StyleLook = {
    ...{
      font: null,
      points: 10,
      isBold: false,
      isItalic: false,
      colour: null,
      outline: null,
      isNumbered: false
    },
    ...lookOf(
      {
        name: '',
        attributes: new Map(),
        children: [...descendantsOf(defaults ?? root)].filter(({ name }) => defaults && name === 'w:rPr')
      },
      theme
    )
  }
  const resolved = (id: string, seen: ReadonlySet<string>): StyleLook => {
    const node = byId.get(id)
    if (!node || seen.has(id)) return base
    const from = attributeOf(childOf(node, 'w:basedOn'), 'w:val')
    return { ...(from === null ? base : resolved(from, new Set([...seen, id]))), ...lookOf(node, theme) }
  }
  return nodes.slice(0, mostStyles).flatMap((node): TemplateStyle[] => {
    const id = attributeOf(node, 'w:styleId')
    const type = types.find((each) => each === (attributeOf(node, 'w:type') ?? 'paragraph'))
    if (!id || !type) return []
    const name = (attributeOf(childOf(node, 'w:name'), 'w:val') ?? id).slice(0, 120)
    const isDefault = /^(?:1|true|on)$/.test(attributeOf(node, 'w:default') ?? '0')
    return [{ id, name, type, isDefault, look: resolved(id, new Set()) }]
  })
}
