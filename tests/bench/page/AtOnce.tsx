import type { ReactNode } from 'react'

/** In the place of what follows a moment later: drawn with the choice itself, so that all of its work falls into one task. */
export const Following = ({ children }: { children: ReactNode }) => children
