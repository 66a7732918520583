import type { Partner } from '../entities/partner'

/** A partner of whom only the name is known: every other field is unknown, none is zero. */
export const blankPartner = (id: string, name: string): Partner => ({
  id,
  name,
  aliases: [],
  externalIds: [],
  type: null,
  typeLabel: null,
  tier: null,
  status: null,
  signedOn: null,
  endedOn: null,
  endReason: null,
  region: null,
  country: null,
  city: null,
  verticals: [],
  manager: null,
  idealProfileOverlap: null,
  agreementSignedOn: null,
  agreementRenewalOn: null,
  certifiedPeople: null,
  contacts: [],
  parentId: null,
  mergedIntoId: null,
  provenance: {}
})
