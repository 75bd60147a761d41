import { useEffect, useState } from 'react'

/** On paper only: the address of the page and the day it was printed. */
export const Printed = () => {
  const [line, setLine] = useState('')
  useEffect(() => {
    const note = () => setLine(`${location.href} · printed ${new Date().toISOString().slice(0, 10)}`)
    note()
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [])
  return <p className="print-only">{line}</p>
}
