import { useEffect, useState } from 'react'
import { whenIdle } from '#design/idle.ts'
import { lazyView } from '#design/lazy-view.ts'

/** What is new to the reader. */
export const whatsNew = lazyView('src/app/WhatsNew.tsx', async () => {
  const { WhatsNew } = await import('./WhatsNew.tsx')
  return WhatsNew
})

/** What is new, told when the page has come to rest; nothing where its program does not come. */
export const News = () => {
  const [here, setHere] = useState(false)
  useEffect(
    () =>
      whenIdle(() => {
        whatsNew.load().then(
          () => setHere(true),
          () => {},
        )
      }),
    [],
  )
  return here ? <whatsNew.View /> : null
}
