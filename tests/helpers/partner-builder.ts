import type { Partner } from '@shared/domain/entities/partner'
import { blankPartner } from '@shared/domain/partners/blank-partner'

/** A partner of whom only the name is known. */
export const partner = (over: Partial<Partner> = {}): Partner => ({
  ...blankPartner('partner', 'Kestrel Cloud'),
  ...over
})
