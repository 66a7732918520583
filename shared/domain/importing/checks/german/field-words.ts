/** What may be missing as a whole column, in the client's words. */
export const germanFields: Readonly<Record<string, string>> = {
  name: 'Name des Partners',
  type: 'Art des Partners',
  typeLabel: 'Art des Partners',
  tier: 'Stufe des Partners',
  signedOn: 'Datum des Vertrags',
  amount: 'Betrag',
  currency: 'Währung',
  closedOn: 'Abschlussdatum',
  createdOn: 'Anlagedatum',
  status: 'Status',
  partnerName: 'Name des Partners',
  partnerKey: 'Nummer des Partners',
  date: 'Datum',
  kind: 'Art der Aktivität',
  text: 'Text der Notiz'
}
