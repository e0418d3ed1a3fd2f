/** What the words right beside a name say of who or what is meant: a candidate's `told`. */

/** Nothing. */
export const UNTOLD = 0

/** Of groups and full names: somebody or something else, "the caterer Compass", "Kevin Peel (Con)". */
export const OTHERS = 1
/** Another one, where the page has two, or of another field: "the first LRC", "Sophie Wilson, who designed a processor". */
export const FORMER = 2

/** Of groups: the one of the dataset, "the think tank Compass", "Britain's Young Labour". */
export const OURS = 3
/** A thing that bears the name, in its paragraph: "the yacht Progress". */
export const THING = 4
/** The sentence is about the present. */
export const NOWADAYS = 5

/** Of full names, of those named in passing: a relative; one of the past; called by the given name from then on; no relation. */
export const KIN = 6
export const OF_OLD = 7
export const BY_GIVEN_NAME = 8
export const UNRELATED = 9
/** Of groups: the company whose site the page is on says so in small print, "Momentum Bikes & Freight Ltd. Company no. 09119990". */
export const SITE = 18
/** With age and trade, or a reporter: somebody else, unless parties are near. */
export const AT_WORK = 10
/** A pupil, an employee, a child of somebody (private-lives.ts): somebody else, unless parties are near or where the person is from. */
export const PRIVATE = 18
/** Who wrote a letter, in its last words: "Peter Wheeler, Kendal". What the letter is about says nothing of that. */
export const SIGNED = 20
/** A scholar, artist or player, as signatories are told: somebody else of a common name, near parties too. */
export const PROFESSIONAL = 21
/** An initial, a surname that many have, and in brackets the union or body that sent whoever it is: "J. Bird (GMB)". */
export const DELEGATE = 22
/** The name as such, which several have: "Andy Hull may refer to". */
export const SHARED_NAME = 25
/** The person is told from somebody of the name of whom the page has spoken: "I thought this was about Peter Wheeler". */
export const SET_APART = 13
/** The name says whose relative somebody else is, whoever of the two the dataset knows: "the brother of Jeremy Corbyn". */
export const KIN_OF = 11
/** Within a quotation: the text does not go on about whom a speaker names. */
export const QUOTED = 12

/** Of surnames alone: the syntax takes it for a person; or for one who acts today. */
export const PERSON = 13
export const ACTS_NOW = 14
/** One of two bearers is told from the other, who is named as well; with the words before the surname, or those after it. */
export const CONTRASTED = 15
export const ROLE_AFTER = 16
/** Who wrote the page: "Mahmood writes every Saturday"; of full names too. */
export const AUTHOR = 128
/** An animal's, or that of an author of the field: the surname means it wherever the page names nobody in full. */
export const NAMESAKE = 24
/** Spoken to: "Order, Mr Byrne." */
export const ADDRESSED = 19
/** A company's: "Peel Holdings". */
export const FIRM = 23
/** "The other Peel". */
export const THE_OTHER = 17
