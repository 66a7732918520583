/** What a consultant should know of the language model that ships with the app. */
export const meaningModel = {
  name: 'Universal Sentence Encoder lite',
  maker: 'Google',
  language: 'English',
  /** Of the installed app; it is loaded only where it is switched on. */
  megabytes: 28,
  /** Measured on a machine of two busy processors, answers of a sentence or two. */
  answersPerMinute: 1_500
} as const
