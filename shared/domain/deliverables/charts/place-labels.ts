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
const usualPx = 6

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

function candidates({ x, y, label, radius }: LabelledSpot): Box[] {
  const markPx = radius === undefined ? usualPx : radius + 1
  const size = { width: label.length * letterPx, height: linePx }
  const middle = x - size.width / 2
  return [
    { ...size, left: middle, top: y - markPx - linePx },
    { ...size, left: middle, top: y + markPx },
    { ...size, left: x + markPx + 3, top: y - linePx / 2 },
    { ...size, left: x - markPx - 3 - size.width, top: y - linePx / 2 }
  ]
}

/** Pushes a box into the frame sideways; labels near an edge stay readable. */
const inside = (box: Box, frame: Frame): Box => ({
  ...box,
  left: Math.max(frame.left + 2, Math.min(frame.right - box.width - 2, box.left))
})

/** Gives each label the first free place above, below, right or left of its mark; `blocked` holds other words. */
export function placeLabels<S extends LabelledSpot>(
  spots: readonly S[],
  frame: Frame,
  blocked: readonly Box[] = []
): PlacedLabel<S>[] {
  const marks: Box[] = spots.map(({ x, y, radius = 5 }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius
  }))
  const taken = [...marks, ...blocked]
  return spots.map((spot, index) => {
    const own = marks[index]
    const free = candidates(spot)
      .map((box) => inside(box, frame))
      .find(
        (box) =>
          box.top >= frame.top &&
          box.top + box.height <= frame.bottom &&
          taken.every((other) => other === own || !overlaps(box, other))
      )
    if (free) taken.push(free)
    return { spot, box: free ?? null }
  })
}
