import data from '../../data/dataset.json' with { type: 'json' }
import { mergePacks } from './packs.ts'
import type { Dataset } from './types.ts'

/**
 * The dataset that the extension comes with. The only place where dataset.json is imported, and never by content
 * scripts: they get their cards from the background.
 */
export const bundledDataset: Dataset = mergePacks([data as Dataset])
