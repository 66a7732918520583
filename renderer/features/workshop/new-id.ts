/** Ids of new records; random, so that copies of two consultants never collide. */
export const newId = (): string => crypto.randomUUID()
