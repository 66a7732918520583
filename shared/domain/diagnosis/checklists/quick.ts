import type { Checklist } from '../checklist'
import { sources } from '../rules/sources'

/** Five questions that take ten minutes. Two or more "no" point to a structural gap (R24). */
export const quickChecklist: Checklist = {
  id: 'quick',
  title: 'Quick diagnosis',
  purpose: 'Five questions for the first meeting. Two or more “no” point to a structural gap.',
  questions: [
    {
      id: 'quick:structure',
      text: 'Are partners in a formal structure with tiers?',
      help: 'A document with criteria and benefits per tier, and partners that are actually in one.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'quick:top-ten',
      text: 'Can you name the ten partners with the most revenue of the last 90 days?',
      help: 'Names with amounts, within the hour, from a system.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'quick:playbooks',
      text: 'Do sellers and partners work joint deals by a playbook?',
      help: 'The playbook itself, and two deals that were worked by it.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'quick:sourced-share',
      text: 'Can you say what share of the pipeline partners brought?',
      help: 'One figure with its definition, from the system deals are kept in.',
      goodAnswer: 'yes',
      source: sources.WPF
    },
    {
      id: 'quick:value-proposition',
      text: 'Does each Tier 1 partner have a written value proposition?',
      help: 'What this partner gets that it would not get elsewhere, in writing.',
      goodAnswer: 'yes',
      source: sources.WPF
    }
  ]
}
