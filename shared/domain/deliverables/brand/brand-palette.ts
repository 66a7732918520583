import type { Brand } from '../../entities/engagement'
import { chartColours } from '../chart-spec'
import { readColour, tinted, type Hex } from './contrast'

/** The two colours a brand may set, and what is made of them. All other colours mean something and stay. */
export interface BrandPalette {
  /** Cover, first headings, heads of tables, the vendor's side of charts. */
  readonly primary: Hex
  /** Edge of the cover, second headings, links, marks, the partner's side of charts. */
  readonly secondary: Hex
  /** Judged amounts: lighter than measured ones. */
  readonly primarySoft: Hex
  readonly secondarySoft: Hex
  /** The ground of a callout. */
  readonly tint: Hex
  /** Bars behind the numbers of a sheet. */
  readonly bar: Hex
}

/** The colours of the house design that a brand takes the place of, as charts, pages and sheets write them. */
export const housePalette: BrandPalette = {
  primary: chartColours.vendor,
  secondary: chartColours.partner,
  primarySoft: 'D9DEE9',
  secondarySoft: 'D5EAE8',
  tint: 'E2F1F0',
  bar: '9CCFCB'
}

/** The palette of a brand; what it does not set stays as in the house design. */
export function brandPalette(brand: Brand): BrandPalette {
  const primary = readColour(brand.primaryColour ?? '')
  const secondary = readColour(brand.secondaryColour ?? '')
  return {
    ...housePalette,
    ...(primary === null ? {} : { primary, primarySoft: tinted(primary, 1 / 6) }),
    ...(secondary === null
      ? {}
      : {
          secondary,
          secondarySoft: tinted(secondary, 1 / 6),
          tint: tinted(secondary, 0.12),
          bar: tinted(secondary, 0.4)
        })
  }
}

/** Which house colour becomes which colour of the brand. */
export type Recolouring = ReadonlyMap<Hex, Hex>

/** What a brand changes in anything drawn in the house colours; empty: nothing. */
export function recolouring(brand: Brand | undefined): Recolouring {
  if (!brand) return new Map()
  const own = brandPalette(brand)
  const roles = Object.keys(housePalette) as (keyof BrandPalette)[]
  return new Map(
    roles.flatMap((role) =>
      own[role] === housePalette[role] ? [] : [[housePalette[role], own[role]] as const]
    )
  )
}
