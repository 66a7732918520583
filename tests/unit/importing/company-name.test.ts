import { describe, expect, it } from 'vitest'
import { companyKey } from '@shared/domain/importing/company-name'
import { SimilarNames } from '@shared/domain/importing/similar-names'

describe('company names as compared', () => {
  it('sets legal forms, case, accents and punctuation aside', () => {
    expect(
      ['Kestrel Cloud GmbH', 'KESTREL CLOUD', 'Kestrel-Cloud GmbH & Co. KG', 'Kestrel Cloud Ltd.'].map(
        companyKey
      )
    ).toEqual(Array.from({ length: 4 }, () => 'kestrel cloud'))
    expect(companyKey('Société Générale S.A.')).toBe('societe generale')
    expect(companyKey('Northgate I.T. Ltd')).toBe(companyKey('Northgate IT'))
    expect(companyKey('Łódź Data sp. z o.o.')).toBe('lodz data')
  })

  it('keeps what tells two companies apart', () => {
    expect(companyKey('Müller & Söhne')).not.toBe(companyKey('Müller'))
    expect(companyKey('AG')).toBe('ag')
  })

  it('suggests alike names and leaves unlike ones out', () => {
    const names = ['Kestrel Cloud GmbH', 'Fjordnett AS', 'Orbis Réseaux', 'Kestrel Marine', 'Northgate IT']
    const similar = new SimilarNames(names)
    expect(similar.find('Kestrel Clouds').map((found) => names[found.index])[0]).toBe('Kestrel Cloud GmbH')
    expect(similar.find('Silvania Informatica')).toEqual([])
  })
})
