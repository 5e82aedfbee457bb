import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window fits a media query; on the server it does not. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}

/** Whether the window is so narrow that one phase at a time is shown. */
export const useIsPhone = () => useMedia('(max-width: 800px)')

/** Whether the details of a card have room beside the map, as in `grid.css`; no window opens because one prints. */
export const useIsBeside = () => useMedia('print, (min-width: 1101px)')

/** Whether a lesson has room for something beside its text. */
export const useIsWide = () => useMedia('(min-width: 1240px)')
