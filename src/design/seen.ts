import { type RefCallback, useCallback, useState } from 'react'

const ahead = '300px' // what lies this near to the screen is drawn already

/** A ref for an element, and whether it has come near the screen yet; stays true once it has. Where nothing can tell, it has. */
export const useSeen = (): [RefCallback<Element>, boolean] => {
  const [seen, setSeen] = useState(false)
  const watch = useCallback((element: Element | null) => {
    if (!element) return
    if (!('IntersectionObserver' in window)) {
      setSeen(true)
      return
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [watch, seen]
}
