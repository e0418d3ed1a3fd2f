import type { setSetting } from '../../lib/settings.ts'

/** The name of an entity, by its id; the id itself until names have come. */
export type NameOf = (entity: string) => string

/** Stores one setting; the page is drawn again from what was stored. */
export type SetSetting = typeof setSetting
