/** Behind the address of a map that was just begun. */
export const HEAD_FIRST = '#kopf'

/** Where a blank map opens: with its head, so that the first sentence is what is asked for. */
export const addressOfBlank = (mapId: string): string => `/werkstatt/${mapId}${HEAD_FIRST}`
