import { expect, it } from 'vitest'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { sheetOf } from './table-of'

// A roster as German channel offices keep it: a title above, "Firma" for the partner, tier and type in one column,
// revenue beside it. Nothing but the key column and the sheet's name says that the companies are partners.
const lines = `Partnerliste Nordlicht Software
Stand 30.09.2026

Partner-Nr.;Firma;Partnertyp / Stufe;Land;Ort;Vertriebsbeauftragter;Vertrag seit;Umsatz 2025 (TEUR);Umsatz 2026 (TEUR);Zertifiziert;E-Mail;Bemerkung
0012;Kestrel Cloud GmbH;Gold Reseller;DE;Lingen;M. Okafor;14.03.2024;1.184,5;920,0;ja;info@kestrel.example;
0013;Brückner & Sohn KG;Silber Reseller;DE;Köln;M. Okafor;30.06.2022;(44,5);12,0;nein;;wechselt evtl.
0014;Fjordnett AS;Gold MSP;NO;Bergen;J. Lind;01.12.2023;310,0;n/a;ja;post@fjordnett.example;
0016;Atelier Numérique SARL;Registriert Berater;FR;Lyon;;32.13.2024;88,0;75,5;nein;;
0017;Harrow Consulting Ltd;Gold Berater;UK;Leeds;T. Baker;05/06/2023;;#NV;ja;;
Summe;;;;;;;1.538,0;1.007,5;;;`

const propose = (sheetName: string) =>
  proposeSheet(
    sheetOf(
      lines.split('\n').map((line) => line.split(';')),
      sheetName
    ),
    {
      known: { keys: new Set<string>(), names: new Set<string>() },
      templates: [],
      reportingCurrency: 'EUR',
      fileName: `${sheetName}.csv`
    }
  )

it.each(['Nordlicht Partnerliste 2026', 'Tabelle1'])(
  'is taken for partners when the sheet is called %s',
  (name) => {
    const proposal = propose(name)
    expect(proposal.target).toBe('partner')
    const fields = Object.fromEntries(proposal.mapping.map(({ header, field }) => [header, field]))
    expect(fields).toMatchObject({
      'Partner-Nr.': 'externalId',
      Firma: 'name',
      Land: 'country',
      Ort: 'city',
      Vertriebsbeauftragter: 'manager',
      'Vertrag seit': 'signedOn'
    })
  }
)

it('offers to split the column that says tier and type at once, although its header names the tier', () => {
  const { steps, mapping } = propose('Nordlicht Partnerliste 2026')
  expect(steps.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('“Partnertyp / Stufe” says tier and type at once')
  ])
  expect(mapping.find(({ field }) => field === 'tier')?.header).toBe('Tier')
  expect(mapping.find(({ field }) => field === 'type')?.valueMap).toMatchObject({
    Reseller: 'reseller',
    MSP: 'msp',
    Berater: 'service'
  })
})
