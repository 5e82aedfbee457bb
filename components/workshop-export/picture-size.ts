/** Canvases above these sizes stay empty on iOS. */
const MOST_PIXELS = 16_000_000
const LONGEST_SIDE = 8192
const WANTED_SCALE = 2

/** Size in pixels and scale of a picture: twice the drawing's, or as large as every browser can. */
export function pictureSize(width: number, height: number): { width: number; height: number; scale: number } {
  const scale = Math.min(
    WANTED_SCALE,
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  )
  return { width: Math.floor(width * scale), height: Math.floor(height * scale), scale }
}
