import type { ImportTarget } from '../entities/import-run'
import { foldAccents, wordList } from './words'

type Meanings = Readonly<Record<string, readonly string[]>>

const dealStatus: Meanings = {
  won: wordList(
    'won|closed won|win|gewonnen|gagne|ganado|ganada|booked|order|ordered|invoiced|billed|paid|fulfilled|shipped|delivered|signed|closed won booked|commande|abgeschlossen|beauftragt|yes|1|true'
  ),
  lost: wordList(
    'lost|closed lost|loss|verloren|perdu|perdida|perdido|cancelled|canceled|abandoned|disqualified|rejected|expired|no decision|dead|abgesagt|storniert|no|0|false'
  ),
  open: wordList(
    'open|prospecting|prospect|qualified|qualification|qualifying|proposal|negotiation|negotiating|engaging|discovery|demo|quote|quoted|commit|best case|pipeline|in progress|new|registered|approved|evaluation|offen|in bearbeitung|angebot|verhandlung|ouvert|en cours|negociation|abierto|en curso|lopend|poc|upside|contracting|verbal'
  )
}

const attribution: Meanings = {
  sourced: wordList(
    'sourced|partner sourced|partner led|partner generated|partner lead|partner referral|referral|referred|source|partner originated|deal registration|vom partner|apporte|brought in'
  ),
  influenced: wordList(
    'influenced|partner influenced|assist|co sell|cosell|co sold|joint|assisted|partner assisted|influence|gemeinsam|mit partner|influence partenaire'
  ),
  resold: wordList(
    'resold|resale|resell|reseller|fulfilment|fulfillment|indirect|channel|var|through partner|distribution|wiederverkauf|indirekt|revente|indirecto|wholesale'
  ),
  direct: wordList(
    'direct|direct sales|vendor led|vendor|inside|inside sales|inbound|outbound|web|website|no partner|none|direkt|direkt vertrieb|directo|marketing|own'
  )
}

const partnerType: Meanings = {
  reseller: wordList(
    'reseller|var|value added reseller|dealer|retailer|fachhandler|handler|revendeur|revendedor|wederverkoper|shop|store|specialty bike shop|corporate reseller|lar|gold reseller|silver reseller'
  ),
  msp: wordList('msp|managed service provider|managed services|managed services provider|mssp'),
  si: wordList(
    'si|gsi|system integrator|systems integrator|integrator|integrateur|integrador|systemhaus|systemintegrator|rsi|global system integrator'
  ),
  isv: wordList('isv|independent software vendor|software vendor|software partner|oem|editeur'),
  distributor: wordList(
    'distributor|disti|distribution|distributeur|distribuidor|wholesaler|warehouse|ware house|grosshandel|grosshandler|vad|two tier distributor|grossiste'
  ),
  agent: wordList('agent|sales agent|broker|handelsvertreter|agente|master agent|trusted advisor'),
  referral: wordList(
    'referral|referral partner|referrer|introducer|empfehlungspartner|apporteur d affaires|lead partner'
  ),
  alliance: wordList('alliance|strategic alliance|strategic|alliance partner|influence|influencer|allianz'),
  service: wordList(
    'service|services|service partner|services partner|consulting|consultancy|consultant|implementation|implementation partner|delivery|training partner|beratung|berater|consultor|adviseur|conseil|agency|agentur|agence'
  ),
  technology: wordList(
    'technology|technology partner|tech|tech partner|integration partner|platform|technologie|tecnologia'
  ),
  marketplace: wordList('marketplace|cloud marketplace|hyperscaler|marktplatz'),
  affiliate: wordList('affiliate|affiliation|publisher|affiliate partner')
}

const partnerStatus: Meanings = {
  prospect: wordList('prospect|target|lead|candidate|interessent|potential'),
  recruited: wordList(
    'recruited|signed|new|contracted|agreement signed|unterzeichnet|signe|registered|authorised|authorized'
  ),
  onboarding: wordList('onboarding|in onboarding|ramping|ramp|einarbeitung'),
  enabled: wordList('enabled|trained|certified|ready|onboarded'),
  active: wordList('active|aktiv|actif|activo|actief|live|current|producing|yes'),
  growing: wordList('growing|growth|strategic|accelerating|wachsend'),
  dormant: wordList('dormant|inactive|inaktiv|inactif|inactivo|inactief|sleeping|lapsed|stale|ruhend'),
  passive: wordList('passive|self serve|self service|unmanaged|passiv|long tail'),
  ended: wordList(
    'ended|terminated|churned|closed|left|former|expired|cancelled|gekundigt|beendet|resilie|terminado|no'
  )
}

const investmentCategory: Meanings = {
  mdf: wordList(
    'mdf|market development fund|market development funds|marketing development funds|marketing fund|wkz|werbekostenzuschuss|event|campaign|webinar|trade show|marketing|digital campaign|seminar'
  ),
  discount: wordList(
    'discount|special price|spiff discount|rabatt|remise|descuento|korting|deal discount|special bid'
  ),
  incentive: wordList(
    'incentive|spiff|spif|bonus|rebate|kickback|growth rebate|incentivo|pramie|prime|bonificacion'
  ),
  enablement: wordList('enablement|training|certification|education|schulung|formation|opleiding|formacion'),
  staff: wordList('staff|headcount|people|funded head|personnel|personal'),
  technology: wordList('technology|nfr|demo licences|demo equipment|tools|prm|technologie|licences|software'),
  'co-marketing': wordList('co marketing|comarketing|joint marketing|co branded|co op|coop|joint campaign'),
  'referral-fee': wordList(
    'referral fee|referral|finder fee|finders fee|commission|provision|commission d apport'
  )
}

const investmentState: Meanings = {
  requested: wordList(
    'requested|submitted|pending|new|open|in review|draft|beantragt|demande|solicitado|aangevraagd'
  ),
  approved: wordList(
    'approved|pre approved|accepted|authorised|genehmigt|approuve|aprobado|goedgekeurd|committed|accrued'
  ),
  claimed: wordList('claimed|claim submitted|proof submitted|invoiced|eingereicht|reclame|ingediend'),
  paid: wordList('paid|settled|reimbursed|closed|bezahlt|ausgezahlt|paye|pagado|betaald|executed')
}

const activityKind: Meanings = {
  training: wordList(
    'training|course|webinar|workshop|e learning|elearning|enablement|enablement session|schulung|formation|cours|opleiding|formacion|bootcamp|class'
  ),
  certification: wordList(
    'certification|exam|certificate|accreditation|zertifizierung|prufung|examen|certificering|certificacion'
  ),
  qbr: wordList('qbr|quarterly business review|business review|ebr|quartalsgesprach|revue trimestrielle'),
  'pipeline-review': wordList(
    'pipeline review|joint pipeline review|pipeline call|forecast call|account mapping|deal review'
  ),
  'onboarding-milestone': wordList(
    'onboarding|onboarding milestone|kick off|kickoff|milestone|first sales call|onboarding step|welcome call|portal set up'
  ),
  campaign: wordList(
    'campaign|marketing|joint campaign|mailing|event|trade show|kampagne|campagne|campana|co marketing'
  ),
  meeting: wordList(
    'meeting|call|visit|email|e mail|besprechung|treffen|reunion|rendez vous|reunion de trabajo|besuch|lunch|check in'
  ),
  'deal-registration': wordList('deal registration|deal reg|registration|registered deal'),
  'lead-passed': wordList('lead|lead passed|referral|lead shared|lead sent'),
  portal: wordList('portal|portal login|login|download|asset download|portal visit')
}

const meanings: Readonly<Record<string, Meanings>> = {
  'deal.status': dealStatus,
  'deal.attribution': attribution,
  'partner.type': partnerType,
  'partner.status': partnerStatus,
  'investment.category': investmentCategory,
  'investment.state': investmentState,
  'activity.kind': activityKind
}

const plainWords = (value: string): string =>
  foldAccents(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Our word for the client's ("Closed Won" → won), or null when it is not known: then it is asked, never guessed. */
export function meaningOf(target: ImportTarget, field: string, value: string): string | null {
  const table = meanings[`${target}.${field}`]
  if (!table) return null
  const words = plainWords(value)
  const own = plainWords(value).replaceAll(' ', '-')
  if (Object.hasOwn(table, own)) return own
  for (const [meaning, list] of Object.entries(table)) if (list.includes(words)) return meaning
  return closestMeaning(table, ` ${words} `)
}

/** The meaning whose longest word stands inside the client's value ("Gold Reseller EMEA" → reseller). */
function closestMeaning(table: Meanings, words: string): string | null {
  let best: { meaning: string; length: number } | null = null
  for (const [meaning, list] of Object.entries(table)) {
    for (const word of list) {
      if (word.length > 3 && words.includes(` ${word} `) && word.length > (best?.length ?? 0))
        best = { meaning, length: word.length }
    }
  }
  return best?.meaning ?? null
}

/** Whether a field of a target has a list of meanings. */
export const hasMeanings = (target: ImportTarget, field: string): boolean => `${target}.${field}` in meanings
