import { findCourseMapId, SnapshotFailed, takeSnapshot } from './snapshot-api'

/**
 * Keeps the map of the exercises as it is after a chapter; a later one of the same chapter replaces it. Call it when a
 * chapter is completed, after the map has been saved.
 * @returns false when there is no such map yet, or the server could not be reached: nothing depends on a snapshot
 */
export async function takeChapterSnapshot(chapterId: string): Promise<boolean> {
  try {
    const mapId = await findCourseMapId()
    if (mapId === null) return false
    await takeSnapshot(mapId, { label: null, chapterId })
    return true
  } catch (error) {
    if (error instanceof SnapshotFailed) return false
    throw error
  }
}
