/** What is said of a group by the word “is” right behind its name, and what of other things that bear the name. */

import { anyOf } from '../../words/patterns.ts'

const BODY = '(?:group(?:ing)?|network|organisation|faction|think ?tank|caucus|outfit)'
const WHOSE = '(?:the|an?|this|that|their|its|our|his|her)'
const OF_PARTY =
  '(?:the )?(?:[\\w’-]+ )?(?:Labour|left|right|party|members(?:hip)?|grassroots|Corbyn\\w*|Blair\\w*|Starmer\\w*|Burnham|unions)'
const IS_THEM = anyOf(
  [
    // "is the one with the phone banks", as one tells it from the others
    /the ones? (?:with|who|where)/,
    // "are the lot who stayed"
    /the (?:lot|outfit|crowd|people|bunch|gang|mob) (?:with|who|that|from|behind|around|in)/,
    // "is the name of the new group", unlike "is the name of the game"
    new RegExp(
      `(?:the|its|their|our) (?:\\w+ )?name (?:of|for|given to|given by|chosen by|chosen for|taken by) ${WHOSE} (?:[\\w’-]+ ){0,3}?${BODY}`,
    ),
    // "is what they call the group", unlike "is what they call it"
    new RegExp(
      `what (?:they|we|its [a-z]+|the [a-z]+) (?:have )?(?:call|name)(?:ed|d)? (?:themselves|ourselves|${WHOSE} (?:[\\w’-]+ ){0,2}${BODY})`,
    ),
    // "is still the voice of the Labour left"
    new RegExp(
      `(?:now |still |not |really )?(?:the|his|her|its|their) (?:[\\w’-]+ ){0,2}(?:voice|home|wing|arm|vehicle|mouthpiece|fan ?club|brainchild|standard-bearer|power base) (?:of|for|in|within|inside) ${OF_PARTY}`,
    ),
  ],
  '',
  '^ (?:is|was|are|were|will be|would be) ',
  '\\b',
)
const IS_NAME_OF_ELSE = /^ (?:is|was) (?:also )?(?:the|a) name (?:of|for|given to) [a-z]/

/** "Mainstream is the name of the group". @param after what stands behind the name. */
export const isSaidToBeThem = (after: string) => IS_THEM.test(after)

/** "Progress is the name of the game", "Compass is the name of a yacht", where it is no group's. @param after as above. */
export const isNameOfElse = (after: string) => IS_NAME_OF_ELSE.test(after)
