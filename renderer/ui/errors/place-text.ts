import type { FilePlace } from '@shared/domain/errors'

/** "Deals.xlsx, sheet “Opps”, cell D10": as much of it as is known. */
export function placeText(place: FilePlace): string {
  const parts = [place.file]
  if (place.sheet) parts.push(`sheet “${place.sheet}”`)
  if (place.cell) parts.push(`cell ${place.cell}`)
  return parts.join(', ')
}
