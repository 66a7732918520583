import type { AuditMeasure } from '@shared/domain/portfolio/audit-score'

export const measureWords: Readonly<Record<AuditMeasure, { readonly name: string; readonly hint: string }>> =
  {
    revenue: { name: 'Revenue contribution', hint: 'Won deals that name the partner' },
    overlap: { name: 'ICP overlap', hint: 'Overlap with the ideal customer profile, as recorded' },
    activity: { name: 'Activity', hint: 'Qualifying events in the active window' }
  }

/** "last 12 months", "all time". */
export const periodWords = (months: number | null): string =>
  months === null ? 'all time' : `last ${months} months`
