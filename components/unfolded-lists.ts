import { createContext } from 'preact'

/** Which long lists were unfolded, where a page remembers it for the reader who comes back. */
export interface UnfoldedLists {
  has(list: string): boolean
  set(list: string, unfolded: boolean): void
}

export const UnfoldedListsContext = createContext<UnfoldedLists | undefined>(undefined)
