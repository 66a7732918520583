/** A drawn chart as plain shapes, in CSS pixels from the top left. Colours are hex without "#". */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly stroke?: string
      readonly radius?: number
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill: string
      readonly stroke?: string
      /** Said by a tooltip on screen, where the mark has no label of its own. */
      readonly title?: string
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: string
      readonly width: number
      readonly isDashed?: boolean
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** The baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: string
      readonly isBold?: boolean
    }

export interface ChartScene {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export type TextShape = Extract<Shape, { kind: 'text' }>

/** Words in a drawing: muted, 12 px, from their start, unless said otherwise. */
export const words = (
  text: string,
  at: { readonly x: number; readonly y: number },
  more: Partial<Omit<TextShape, 'kind' | 'text' | 'x' | 'y'>> = {}
): TextShape => ({
  kind: 'text',
  text,
  size: 12,
  anchor: 'start',
  fill: '5C6779',
  ...at,
  ...more
})

/** Width of the text column in both renderings: A4 with 22 mm margins at 96 dpi. */
export const sceneWidth = 627

/** About how many pixels a text takes in Carlito/Calibri: good enough to wrap and to keep labels apart. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.5

/** How many characters of a label a line has room for, at `textWidth` and never fewer than four. */
const roomIn = (size: number, width: number): number => Math.max(4, Math.floor(width / (size * 0.5)))

/** Breaks a label into at most two lines; what does not fit ends in "…". */
export function wrapLabel(text: string, size: number, width: number): string[] {
  const most = roomIn(size, width)
  if (text.length <= most) return [text]
  const space = text.lastIndexOf(' ', most)
  const cut = space > most / 3 ? space : most
  const rest = text.slice(cut).trim()
  return [text.slice(0, cut).trim(), rest.length <= most ? rest : `${rest.slice(0, most - 1).trim()}…`]
}

/** A label on one line; what does not fit ends in "…", after a whole word where one is long enough. */
export function cutLabel(text: string, size: number, width: number): string {
  const [line = '', rest] = wrapLabel(text, size, width)
  return rest === undefined ? line : `${line.slice(0, roomIn(size, width) - 1).trimEnd()}…`
}
