import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyKey, companyName } from '@shared/domain/importing/matching/company-name'
import { legalForms } from '@shared/domain/importing/matching/legal-forms'

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

  it.each([
    ['Acme Pty. Ltd.', 'acme', 'pty ltd'],
    ['ACME (PTY) LTD', 'acme', 'pty ltd'],
    ['Acme Private Limited', 'acme', 'pte ltd'],
    ['Acme Sdn. Bhd.', 'acme', 'sdn bhd'],
    ['Acme Co., Ltd.', 'acme', 'ltd'],
    ['Acme S. de R.L. de C.V.', 'acme', 'sa de cv'],
    ['Acme S.r.l.', 'acme', 'srl'],
    ['Acme A/S', 'acme', 'as'],
    ['Acme Oy Ab', 'acme', 'oy ab'],
    ['Acme, spol. s r.o.', 'acme', 'sro'],
    ['UAB „Acme“', 'acme', 'uab'],
    ['PT Acme Tbk', 'acme', 'pt pt'],
    ['ООО «Ромашка»', 'ромашка', 'ooo'],
    ['AB Volvo', 'volvo', 'ab'],
    ['トヨタ自動車株式会社', 'トヨタ自動車'.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''), 'kk'],
    ['삼성전자주식회사', '삼성전자'.normalize('NFKD'), '주식회사'.normalize('NFKD')],
    ['Acme Anonim Şirketi', 'acme', 'as'],
    ['Acme GmbH & Co. KG', 'acme', 'gmbh and co kg'],
    ['Acme UG (haftungsbeschränkt)', 'acme', 'ug'],
    ['Acme S.p.A.', 'acme', 'sa']
  ])('knows the legal form of %s', (name, words, forms) => {
    expect(companyName(name).words.join(' ')).toBe(words)
    expect(companyName(name).forms.join(' ')).toBe(forms)
  })

  it('keeps what tells two companies apart', () => {
    expect(companyKey('Müller & Söhne')).not.toBe(companyKey('Müller'))
    expect(companyKey('AG')).toBe('ag')
    expect(companyKey('Bank of Cyprus')).toBe('bank of cyprus')
    expect(companyKey('Data Group')).toBe('data group')
  })

  const formsAsWritten = fc.constantFrom(...legalForms.keys())
  const plainName = fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9}){0,2}$/)

  it('never strips a name to nothing', () => {
    fc.assert(
      fc.property(fc.array(formsAsWritten, { minLength: 1, maxLength: 4 }), (forms) => {
        expect(companyKey(forms.join(' '))).not.toBe('')
      })
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const hasLetters = /[\p{L}\p{N}&+]/u.test(name.normalize('NFKC'))
        expect(companyKey(name) === '').toBe(!hasLetters)
      })
    )
  })

  it('finds the same words whatever form is put behind them, and nothing further to strip', () => {
    fc.assert(
      fc.property(plainName, formsAsWritten, (name, form) => {
        const key = companyKey(name)
        expect(companyKey(`${name} ${form}`)).toBe(key)
        expect(companyKey(key)).toBe(key)
      })
    )
  })
})
