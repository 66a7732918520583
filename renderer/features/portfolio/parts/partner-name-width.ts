/** Room a partner's name has in a table of one-line rows: some 27 letters, legal form included. */
export const partnerNameWidth = 206
