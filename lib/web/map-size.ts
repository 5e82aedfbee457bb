/** Largest body that carries a journey map: a full map of 1,000 cards with long texts fits. */
export const MAP_BYTES = 8 * 1024 * 1024
