/** What the page as a whole says, once its candidates are known. */
import type { Candidate } from '../block/candidate.ts'
import type { NameIndex } from '../index/index-format.ts'
import type { Members } from './counted.ts'
import type { PageEvidence } from './page-evidence.ts'

export interface PageView {
  index: NameIndex
  evidence: PageEvidence
  /** Entities of which something unmistakable stands on the page. */
  company: Members
  /** Groups whose name stands somewhere as a name would: with its capital inside a sentence, nothing against it. */
  plausible: Members
  /** Groups that some mention established. */
  established: Members
  /** Those that more mentions than one established. */
  wellEstablished: Members
  /** Mentions of groups' names that mean another body of the name. */
  otherBodies: ReadonlySet<Candidate>
  /** Those of them that were written before the group began. */
  older: ReadonlySet<Candidate>
  /** Groups whose whole name, not initials, stands on the page. */
  spelledOut: Members
  /** Groups whose initials are given in brackets after their name. */
  defined: Members
  /** Groups whose initials the page gives to something else. */
  definedOtherwise: Members
}
