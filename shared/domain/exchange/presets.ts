import type { ExchangeSettings, OwnValueObject } from '../entities/exchange'
import type { PartnerType } from '../entities/partner'
import { valueObjects, type ValueObject } from './catalogue'

/** Settings of an engagement that has set nothing yet. */
export const plainSettings: ExchangeSettings = {
  objects: [],
  presets: {},
  crosshair: 'middle',
  surveyRatings: [],
  namedSurveys: [],
  propositions: {}
}

/** An object of the consultant's own, seen as one of the catalogue: never derived until a metric is chosen. */
const asObject = (own: OwnValueObject): ValueObject => ({
  ...own,
  metricId: null,
  derivation: null,
  types: [],
  pricePer: null,
  isOutlay: false,
  isEarning: false
})

/** The catalogue with the engagement's own objects behind it. */
export const objectsOf = (settings: ExchangeSettings = plainSettings): readonly ValueObject[] => [
  ...valueObjects,
  ...settings.objects.map(asObject)
]

const isShipped = (object: ValueObject, type: PartnerType | null): boolean =>
  object.types.length === 0 || (type !== null && object.types.includes(type))

/** Key of the preset for partners whose type is not known. */
export const untypedPreset = 'unknown'

/**
 * The objects an audit of this partner type starts with: the engagement's own preset where one was made, else the
 * catalogue's. An unknown type gets those meant for every type.
 */
export function presetFor(
  type: PartnerType | null,
  settings: ExchangeSettings = plainSettings
): readonly ValueObject[] {
  const chosen = settings.presets[type ?? untypedPreset]
  const objects = objectsOf(settings)
  return chosen
    ? objects.filter((object) => chosen.includes(object.id))
    : objects.filter((object) => isShipped(object, type))
}

/** The settings with one object put into, or taken out of, the preset of a type. */
export function togglePreset(
  settings: ExchangeSettings,
  type: PartnerType | null,
  objectId: string
): ExchangeSettings {
  const ids = presetFor(type, settings).map((object) => object.id)
  const next = ids.includes(objectId) ? ids.filter((id) => id !== objectId) : [...ids, objectId]
  return { ...settings, presets: { ...settings.presets, [type ?? untypedPreset]: next } }
}
