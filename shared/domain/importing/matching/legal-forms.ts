import { nameWords } from './name-words'

/**
 * Legal forms of companies as they stand in names, without points: what stands on one line is the same form.
 *
 * Own list. Facts only, gathered from public registers of legal forms (the codes of ISO 20275 as GLEIF publishes them,
 * national company registers) and from use in names; no table of anybody else was copied. Forms that are everyday words
 * at the end of a name ("group", "bank", "trust") or too short to tell from one ("is", "da", "ee") are left out.
 */
const table = `
Ltd|Limited|Ltée|Limitée|Teoranta|Ltd Co|Co Ltd|Company Limited|Co Limited|Limited Company|CC Ltd
PLC|Public Limited Company|Public Limited|Public Ltd Co|PLC Ltd|CCC|PCL|Public Company Limited
LLC|Limited Liability Company|LC|Limited Liability Co|Co LLC|LLC Co
LLP|Limited Liability Partnership
LLLP|RLLP|RLLLP
LP|Limited Partnership|ILP
PLLC|Professional Limited Liability Company
Inc|Incorporated|Incorporation|Co Inc|Corp Inc
Corp|Corporation|Corpn|Corp Ltd
Co|Company|Companies|Cos|and Co|and Company|and Cie|and Companies|et Cie|und Co|y Cia|y Compañía|e Cia|Cie|Cía|Compagnie|Compañía|Companhia
PBC|Public Benefit Corporation
ULC|Unlimited Liability Company|Unlimited Company|Unltd
Pty Ltd|Pty|Proprietary Limited|Proprietary Ltd|Pty Limited
Pte Ltd|Pte|Private Limited|Pte Limited|Pvt Ltd|Pvt|Pvt Limited|Private Ltd|P Ltd
OPC|OPC Private Limited|OPC Pvt Ltd
Bhd|Berhad
Sdn Bhd|Sendirian Berhad
NPC|RF NPC
DAC|Designated Activity Company
CLG|Company Limited by Guarantee
CIC|Community Interest Company
GmbH|Gesellschaft mit beschränkter Haftung|Gesellschaft mbH|Ges mbH|GesmbH|mbH|gGmbH|Gmbh Ltd
UG|Unternehmergesellschaft|UG haftungsbeschränkt|Unternehmergesellschaft haftungsbeschränkt|gUG
AG|Aktiengesellschaft|gAG
KG|Kommanditgesellschaft|and Co KG|Co KG
GmbH & Co KG|GmbH Co KG|mbH & Co KG|mbH Co KG|GmbH and Cie KG|GmbH Cie KG|GmbH KG
AG & Co KG|AG Co KG
SE & Co KG|SE Co KG
UG & Co KG|UG haftungsbeschränkt and Co KG
Ltd & Co KG|Limited and Co KG
BV & Co KG
Stiftung & Co KG
KGaA|Kommanditgesellschaft auf Aktien|and Co KGaA|Co KGaA|AG and Co KGaA|GmbH and Co KGaA|SE and Co KGaA
OHG|Offene Handelsgesellschaft|GmbH and Co OHG
OG|Offene Gesellschaft
GbR|Gesellschaft bürgerlichen Rechts|GesbR|eGbR
eG|Eingetragene Genossenschaft|eGen
eV|Eingetragener Verein
eK|Eingetragener Kaufmann|eKfm|eKfr|eU
PartG|PartGmbB|PartG mbB
SE|Societas Europaea
SCE|EEIG|EWIV|GEIE|AEIE|GIE
SA|Société Anonyme|Sociedad Anónima|Sociedade Anónima|Societate pe acțiuni|Spółka Akcyjna|SAU|SAA|SAL|SpA|SPA|Società per azioni|Sociedad por acciones|SA NV|NV SA
SARL|Société à responsabilité limitée|SARLU|SUARL|SAGL
SAS|Société par actions simplifiée|SASU|Sociedad por acciones simplificada
EURL
SNC|Société en nom collectif|Società in nome collettivo
SCA|Société en commandite par actions|SApA|SAPA
SCS|SECS|SenC|Société en commandite simple|Società in accomandita semplice
SCSp|SICAV|SICAF
SCI|SCOP|SCM|SELARL
ASBL|VZW|Vereniging zonder winstoogmerk|Association sans but lucratif
SPRL|Société privée à responsabilité limitée|SPRLU
SRL|Società a responsabilità limitata|SRLS|Sociedad de responsabilidad limitada|Societate cu răspundere limitată|Soc a rl
SCRL|SCARL|Società cooperativa|Soc Coop|Sociedad Cooperativa|S Coop
SL|Sociedad Limitada|SLU|SLP|SLL|SLNE
SA de CV|SAB de CV|SAB|SAPI de CV|SAPI|Sociedad Anónima de Capital Variable|S de RL de CV|S de RL|SC de RL|SA de RL de CV
SAC|SACI|SACIF|SAIC|SAIC y F|SACI y F
Ltda|Limitada|Sociedade Limitada|Lda|EIRELI|Cia Ltda
EIRL|SGPS|CA|C por A
BV|Besloten Vennootschap|BV BVBA
BVBA|EBVBA|Besloten vennootschap met beperkte aansprakelijkheid
NV|Naamloze Vennootschap
CVBA|CVOA|CV
VOF|Vennootschap onder firma
Comm V|CommV|Comm VA|GCV|Gewone commanditaire vennootschap
AB|Aktiebolag|Aktiebolaget|ABP|AB publ|publ|Akcinė bendrovė
HB|Handelsbolag|Handelsbolaget
KB|Kommanditbolag
AS|ASA|Aksjeselskap|Allmennaksjeselskap|Aktieselskab|Aktieselskabet|Aktsiaselts|AŞ|Anonim Şirketi|Akciová společnost|Akciová spoločnosť|akc spol|Sanayi ve Ticaret AŞ|San ve Tic AŞ|Ticaret AŞ|Tic AŞ
ANS|NUF
ApS|Anpartsselskab|IVS
AmbA|FmbA|SmbA
K/S|Kommanditselskab
Oy|Osakeyhtiö|Ay
Oyj|Julkinen osakeyhtiö|Oy Abp|Oyj Abp
Ky|Kommandiittiyhtiö
ehf|Einkahlutafélag|slhf
hf|Hlutafélag|ohf
OÜ|Osaühing
SIA|Sabiedrība ar ierobežotu atbildību
UAB|Uždaroji akcinė bendrovė
MB|Mažoji bendrija
Sp z oo|Sp zoo|Spzoo|Spółka z ograniczoną odpowiedzialnością|Spółka z oo|Spółka zoo|zoo|z oo|Sp z oo Sp k|Sp zoo Sp k|Sp zoo spk|Sp z oo spk
Sp k|Spk|Spółka komandytowa
Sp j|Spj|Spółka jawna
PSA|Prosta spółka akcyjna
sro|spol sro|Společnost s ručením omezeným|Spoločnosť s ručením obmedzeným
vos|Veřejná obchodní společnost
Kft|Korlátolt felelősségű társaság
Zrt|Zártkörűen működő részvénytársaság
Nyrt|Rt|Nyilvánosan működő részvénytársaság
Bt|Betéti társaság|Kkt
doo|Društvo s ograničenom odgovornošću|Družba z omejeno odgovornostjo|jdoo|dooel
dd|Dioničko društvo|Delniška družba
AD|Akcionarsko društvo|EAD|Akcionerno druzhestvo
OOD|EOOD|Druzhestvo s ogranichena otgovornost
Shpk|Sh pk|ShA
AE|Anonymi Etaireia|ABEE|AEBE
EPE|IKE|MEPE|Etaireia Periorismenis Efthynis
Ltd Şti|Limited Şirketi|Ltd Şirketi|Şti|Sanayi ve Ticaret Ltd Şti|San ve Tic Ltd Şti|San Tic Ltd Şti|Ticaret Ltd Şti|Tic Ltd Şti
OOO|Obshchestvo s ogranichennoy otvetstvennostyu|ООО|Общество с ограниченной ответственностью
OAO|OJSC|Open Joint Stock Company|ОАО|Открытое акционерное общество
ZAO|CJSC|Closed Joint Stock Company|ЗАО|Закрытое акционерное общество
PAO|PJSC|Public Joint Stock Company|ПАО|Публичное акционерное общество
JSC|Joint Stock Company|АО|Акционерное общество|АТ
TOV|ТОВ|Товариство з обмеженою відповідальністю
PrAT|ПрАТ|ПАТ|Приватне акціонерне товариство
TOO|ТОО|MChJ
ИП|ФОП
ЕООД|ООД|ДОО
ЕАД|АД
ΑΕ|Ανώνυμη Εταιρεία|ΑΒΕΕ
ΕΠΕ|ΙΚΕ|Εταιρεία Περιορισμένης Ευθύνης
KK|Kabushiki Kaisha|Kabushiki Gaisha|株式会社
GK|Godo Kaisha|合同会社
YK|Yugen Kaisha|有限会社
股份有限公司|集团股份有限公司
有限公司|有限责任公司|集团有限公司
주식회사|유한회사
PT|Perseroan Terbatas|Tbk|Persero|Persero Tbk
Cong ty TNHH|TNHH|TNHH MTV
Cong ty co phan|CTCP|CTY CP
WLL|SPC
SAOG|SAOC
QSC|QPSC
PSC|KSC|KSCC|KSCP|BSC
SAE
FZE|FZCO|FZC|FZ LLC|FZLLC|DMCC|DWC LLC
`

/** Forms that stand in front of a name as well: "OOO Romashka", "PT Astra", "AB Volvo", "株式会社日立". */
const inFront = `OOO|OAO|ZAO|PAO|JSC|OJSC|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПрАТ|ПАТ|АТ|TOV|PrAT|TOO|UAB|SIA|AB|PT|SC|KK|
株式会社|有限会社|合同会社|주식회사|유한회사|Cong ty TNHH|Cong ty co phan|CTCP|Aktiebolaget|Kabushiki Kaisha`

const folded = (form: string): string => nameWords(form).join(' ')

function readTable(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [first = '', ...others] = line.split('|').map(folded)
    for (const form of [first, ...others]) if (!forms.has(form)) forms.set(form, first)
  }
  return forms
}

/** A form as written → the form meant. */
export const legalForms = readTable()

export const formsInFront: ReadonlySet<string> = new Set(inFront.replace(/\n/g, '').split('|').map(folded))

/** Words of the longest form. */
export const longestForm = Math.max(...[...legalForms.keys()].map((form) => form.split(' ').length))

/** Words a form ends with: a name that ends with another word has none there. */
export const lastWordsOfForms: ReadonlySet<string> = new Set(
  [...legalForms.keys()].map((form) => form.slice(form.lastIndexOf(' ') + 1))
)

export const firstWordsInFront: ReadonlySet<string> = new Set(
  [...formsInFront].map((form) => form.split(' ')[0] ?? '')
)
