import type { Brand } from '../entities/engagement'
import type { RatingSheet } from './rating-sheet'

/** What the export worker is asked to write when a rating sheet goes out. */
export interface RatingExportRequest {
  readonly kind: 'rating-docx' | 'rating-xlsx'
  readonly sheet: RatingSheet
  readonly brand: Brand
}
