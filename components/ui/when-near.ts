/** How far outside the window something counts as near. */
const NEAR = '500px'

/** Calls back once, when an element gets near the window. @returns a way to call it off */
export function whenNear(element: Element, run: () => unknown): () => void {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      run()
    },
    { rootMargin: NEAR },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
