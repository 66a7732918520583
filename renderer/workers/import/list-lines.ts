import { fieldText } from '@shared/domain/importing/line-text'
import type { LinesAsk, LinesPage } from '@shared/domain/importing/living-protocol'
import type { PreviewSource } from '@shared/domain/importing/plan-preview'

/** Finds the lines of a long list that fit, once per question, and hands them out page by page. */
export class LineLister {
  private readonly source: PreviewSource
  private found: { readonly key: string; readonly places: Uint32Array } | null = null

  constructor(source: PreviewSource) {
    this.source = source
  }

  page({ kind, search, from, count }: LinesAsk): LinesPage {
    const key = `${kind} ${search}`
    if (this.found?.key !== key) this.found = { key, places: this.places(kind, search.trim().toLowerCase()) }
    const { places } = this.found
    const lines = Array.from(places.subarray(from, from + count), (place) => this.source.at(place))
    return { lines, total: places.length }
  }

  private places(kind: LinesAsk['kind'], search: string): Uint32Array {
    const { source } = this
    const places: number[] = []
    for (let place = 0; place < source.length; place++) {
      const isOfKind =
        kind === 'all' || (kind === 'by-hand' ? source.hasHandEdit(place) : source.kindAt(place) === kind)
      if (isOfKind && (search === '' || this.says(place, search))) places.push(place)
    }
    return Uint32Array.from(places)
  }

  private says(place: number, search: string): boolean {
    const { label, fields, from, reason } = this.source.at(place)
    if (label.toLowerCase().includes(search)) return true
    if (fields.some((field) => fieldText(field).toLowerCase().includes(search))) return true
    return (from ?? '').toLowerCase().includes(search) || (reason ?? '').includes(search)
  }
}
