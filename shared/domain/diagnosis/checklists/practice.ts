import type { Checklist } from '../checklist'
import { sources } from '../rules/sources'

/** What a well-run programme does and leaves alone. */
export const dosChecklist: Checklist = {
  id: 'dos',
  title: 'Do’s and don’ts',
  purpose: 'Eight habits of programmes that grow.',
  questions: [
    {
      id: 'dos:executive-sponsor',
      text: 'Does an executive sponsor the programme and speak to its top partners?',
      help: 'A name, and the last meeting with a partner.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:rules-of-engagement',
      text: 'Are there written rules of engagement between partners and direct sales?',
      help: 'The document, and one case that was decided by it.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:automation',
      text: 'Are registrations, claims and payments handled by a system?',
      help: 'Days from a registration to its answer.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:co-sell',
      text: 'Do sellers and partners plan accounts together?',
      help: 'Account plans with both names on them.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:channel-conflict',
      text: 'Are conflicts with direct sales settled before a deal closes?',
      help: 'Accounts where a registered deal met a direct one, and how it ended.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:simple-incentives',
      text: 'Can a partner work out in a minute what it earns on a deal?',
      help: 'Let a partner do it with a real deal.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:yearly-review',
      text: 'Were tiers, incentives and content looked at in the last 12 months?',
      help: 'The date of the last change, and of the newest content.',
      goodAnswer: 'yes',
      source: sources.GPG
    },
    {
      id: 'dos:leading-indicators',
      text: 'Is at least one leading indicator followed?',
      help: 'Registrations, first conversations, satisfaction: something that moves before revenue.',
      goodAnswer: 'yes',
      source: sources.GPG
    }
  ]
}

/** The first 90 days of a partner. */
export const onboardingChecklist: Checklist = {
  id: 'onboarding',
  title: 'Onboarding',
  purpose: 'What a partner needs to get through its first 90 days.',
  questions: [
    {
      id: 'onboarding:ninety-days',
      text: 'Is there a programme for the first 90 days?',
      help: 'Written, and given to the last partner that signed.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'onboarding:milestones',
      text: 'Does it have milestones with dates?',
      help: 'First conversation, first registration, first deal.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'onboarding:rhythm',
      text: 'Is it agreed how often both sides speak during these days?',
      help: 'Dates in both calendars.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'onboarding:access',
      text: 'Does every new partner get access to systems and contacts in its first week?',
      help: 'Accounts made, people named.',
      goodAnswer: 'yes',
      source: sources.FCM
    },
    {
      id: 'onboarding:training',
      text: 'Is training given by role (sales, technical, marketing)?',
      help: 'Who was trained for what, at the last partner that signed.',
      goodAnswer: 'yes',
      source: sources.FCM
    },
    {
      id: 'onboarding:joint-plan',
      text: 'Is a first account plan made together?',
      help: 'Named accounts with a next step each.',
      goodAnswer: 'yes',
      source: sources.FCM
    },
    {
      id: 'onboarding:check-ins',
      text: 'Does a named contact check in until the first deal?',
      help: 'The name, and the dates of the last check-ins.',
      goodAnswer: 'yes',
      source: sources.FCM
    }
  ]
}

/** How the programme is run from week to week. */
export const operatingChecklist: Checklist = {
  id: 'operating',
  title: 'How the programme is run',
  purpose: 'Structure, rhythm, ownership and money.',
  questions: [
    {
      id: 'operating:governance',
      text: 'Is it written down how the programme is run?',
      help: 'Tiers, decisions, rhythm and rules in one document.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'operating:one-owner',
      text: 'Is exactly one person accountable for partner results?',
      help: 'One “A” in the RACI.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'operating:tiers',
      text: 'Does every partner belong to a tier?',
      help: 'The roster with its tier column filled.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'operating:cadence',
      text: 'Is there a rhythm of contact for each tier?',
      help: 'Who speaks to whom how often, per tier.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'operating:reviews-held',
      text: 'Did every Tier 1 partner have a business review last quarter?',
      help: 'The dates.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'operating:mdf-target',
      text: 'Do market development funds come with a pipeline target?',
      help: 'The target on the last ten requests.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'operating:pipeline-reviews',
      text: 'Do top partners have a joint pipeline review each quarter?',
      help: 'Dates, and the deals that were talked about.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'operating:five-playbooks',
      text: 'Are the five most frequent joint deals written down as playbooks?',
      help: 'Five pages, with the date of the last change.',
      goodAnswer: 'yes',
      source: sources.WPF
    }
  ]
}

/** What the client reports today. */
export const reportsChecklist: Checklist = {
  id: 'reports',
  title: 'What is reported today',
  purpose: 'The four figures that say whether a programme works, and whether impact is reported at all.',
  questions: [
    {
      id: 'reports:active-rate',
      text: 'Is the active partner rate reported?',
      help: 'The last report with the figure and its definition.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'reports:sourced-pipeline',
      text: 'Is pipeline brought by partners reported?',
      help: 'The last report with the figure and its definition.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'reports:revenue-per-partner',
      text: 'Is revenue per partner reported?',
      help: 'The last report with the figure and its definition.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'reports:time-to-first-deal',
      text: 'Is the time from signing to the first deal reported?',
      help: 'The last report with the figure and its definition.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'reports:impact',
      text: 'Do reports show pipeline, win rate and attributed revenue, not only counts of partners and events?',
      help: 'The last report to management.',
      goodAnswer: 'yes',
      source: sources.FCM
    }
  ]
}
