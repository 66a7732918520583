/** The papers of the field the rules were distilled from. */
export const sources = {
  PRG: 'The Partner Revenue Gap',
  WPF: 'Why Most Partner Programs Fail',
  GPG: 'Partner-programme growth guide',
  FCM: 'Five partner-channel mistakes',
  PPO: 'Partner ROI and Partner Potential'
} as const
