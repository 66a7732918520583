import type { Brand } from '@shared/domain/entities/engagement'

/** A striped picture of 160 × 40 points. */
const logo = [
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAAAoCAMAAABO8gGqAAAABlBMVEVbKobw0OAUm8sOAAAANUlEQVR42u3XoQEAAAjDMPj/aR6Y',
  'wIFI9ETtqoIOPu0EChQoUOD3QAAAgEtenUCBAgUKXO8GfDoGQUMe6h8AAAAASUVORK5CYII='
].join('')

/** A brand that sets everything, in colours and fonts no house design has. */
export const clientBrand: Brand = {
  primaryColour: '5B2A86',
  secondaryColour: 'B0005A',
  fontFamily: 'Arial',
  headingFont: 'Georgia',
  logo: `data:image/png;base64,${logo}`,
  logoSize: { width: 160, height: 40 },
  logoAlt: 'Northwind "N" & co'
}
