/** What single candidates say for all others on the page. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { groupNameKind } from '../groups/name-kind.ts'
import type { NameIndex } from '../index/index-format.ts'
import { Counted } from './counted.ts'
import { plausibleGroup, strongAlone } from './strong-alone.ts'

/** Kept up while candidates come and go; what each set is, page-view.ts says. */
export class PageFacts {
  readonly #index: NameIndex
  /** Entities of which something stands on the page that is beyond doubt by itself. */
  readonly strong = new Counted()
  /** Those, and groups that other mentions established. */
  readonly company = new Counted()
  readonly plausible = new Counted()
  readonly established = new Set<number>()
  readonly wellEstablished = new Set<number>()
  readonly spelledOut = new Counted()
  readonly defined = new Counted()
  readonly definedOtherwise = new Counted()
  /** Entities that stand on the page by a name that nobody else has. */
  readonly known = new Counted()
  /** Entities about which something has changed since this was last emptied. */
  readonly touched = new Set<number>()

  constructor(index: NameIndex) {
    this.#index = index
  }

  /** Adds a candidate (1) or takes it out (-1). */
  count(candidate: Candidate, by: 1 | -1): void {
    const { entity } = candidate
    if (entity < 0) return
    if (plausibleGroup(candidate)) this.#note(this.plausible, entity, by)
    if (candidate.marks & MARK.defined) this.#note(this.defined, entity, by)
    if (candidate.marks & MARK.definedOtherwise) this.#note(this.definedOtherwise, entity, by)
    if (!strongAlone(this.#index, candidate)) return
    const group = candidate.shape === 'phrase'
    this.#note(this.strong, entity, by)
    this.#note(this.company, entity, by)
    if (group) this.#note(this.spelledOut, entity, by)
    if (!group || groupNameKind(this.#index, candidate) === 'distinct') this.known.count(entity, by)
  }

  /** @param well by more mentions than one. */
  setEstablished(entity: number, established: boolean, well: boolean): void {
    if (this.wellEstablished.has(entity) !== well) {
      if (well) this.wellEstablished.add(entity)
      else this.wellEstablished.delete(entity)
      this.touched.add(entity)
    }
    if (this.established.has(entity) === established) return
    if (established) this.established.add(entity)
    else this.established.delete(entity)
    this.#note(this.company, entity, established ? 1 : -1)
    this.touched.add(entity)
  }

  #note(set: Counted, entity: number, by: 1 | -1): void {
    if (set.count(entity, by)) this.touched.add(entity)
  }
}
