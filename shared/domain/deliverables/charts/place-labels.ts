export interface LabelledSpot {
  readonly x: number
  readonly y: number
  readonly label: string
  /** Of the mark, where it is not the usual small one. */
  readonly radius?: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A spot with the box of its label, or null where no place was free: the mark keeps its name as a tooltip. */
export interface PlacedLabel<S extends LabelledSpot> {
  readonly spot: S
  readonly box: Box | null
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Mean width of a letter at 12 px in the interface's fonts, rounded up. */
const letterPx = 6.4
const linePx = 15
const usualPx = 5
/** Between a mark and its label, and between two labels on one line: closer they read as one. */
const besideMarkPx = 3
const besideLabelPx = 8

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

interface Mark {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Whether a box reaches into a round mark. */
function covers(box: Box, { x, y, radius }: Mark): boolean {
  const nearestX = Math.max(box.left, Math.min(x, box.left + box.width))
  const nearestY = Math.max(box.top, Math.min(y, box.top + box.height))
  return (nearestX - x) ** 2 + (nearestY - y) ** 2 < radius ** 2
}

/** Above, below, right and left of a mark, then at its four corners. */
function candidates(label: string, { x, y, radius }: Mark): Box[] {
  const size = { width: label.length * letterPx, height: linePx }
  const away = radius + 1
  const right = { ...size, left: x + away + besideMarkPx }
  const left = { ...size, left: x - away - besideMarkPx - size.width }
  const above = { ...size, top: y - away - linePx }
  const below = { ...size, top: y + away }
  const middle = x - size.width / 2
  const corner = away * Math.SQRT1_2
  const rightOf = { ...size, left: x + corner }
  const leftOf = { ...size, left: x - corner - size.width }
  const higher = y - corner - linePx
  const lower = y + corner
  return [
    { ...above, left: middle },
    { ...below, left: middle },
    { ...right, top: y - linePx / 2 },
    { ...left, top: y - linePx / 2 },
    { ...rightOf, top: higher },
    { ...rightOf, top: lower },
    { ...leftOf, top: higher },
    { ...leftOf, top: lower }
  ]
}

/** Room a placed label asks for: its box and some air to either side. */
const withAir = (box: Box): Box => ({
  ...box,
  left: box.left - besideLabelPx,
  width: box.width + 2 * besideLabelPx
})

/** Pushes a box into the frame sideways; labels near an edge stay readable. */
const inside = (box: Box, frame: Frame): Box => ({
  ...box,
  left: Math.max(frame.left + 2, Math.min(frame.right - box.width - 2, box.left))
})

/**
 * Gives each label the first free place around its mark, one that no line of `lines` runs through if there is any;
 * `blocked` holds other words. A label never lies on a mark, its own included.
 */
export function placeLabels<S extends LabelledSpot>(
  spots: readonly S[],
  frame: Frame,
  blocked: readonly Box[] = [],
  lines: readonly Box[] = []
): PlacedLabel<S>[] {
  const marks = spots.map(({ x, y, radius = usualPx }): Mark => ({ x, y, radius }))
  const taken = [...blocked]
  return spots.map((spot, index) => {
    const own = marks[index]
    const free = (own ? candidates(spot.label, own) : [])
      .map((box) => inside(box, frame))
      .filter(
        (box) =>
          box.top >= frame.top &&
          box.top + box.height <= frame.bottom &&
          box.left + box.width <= frame.right &&
          !taken.some((other) => overlaps(box, other)) &&
          !marks.some((mark) => covers(box, mark))
      )
    const box = free.find((one) => !lines.some((line) => overlaps(one, line))) ?? free[0] ?? null
    if (box) taken.push(withAir(box))
    return { spot, box }
  })
}
