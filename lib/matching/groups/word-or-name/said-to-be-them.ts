/** What is said of a group by the words right behind its name, and what of other things that bear the name. */

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
/** "belongs to the left of British politics": where a body stands, unlike "is on the left", which may speak of who has the wind behind them. */
const STANDS_WHERE =
  /^ (?:(?:is|was|sits|sat|stands|stood|lies|lay) (?:\w+ ){0,2}?(?:on|to)|belong(?:s|ed) (?:\w+ )?to) the (?:[a-z]+ )?(?:left|right|centre|centre[- ](?:left|right))(?:[- ]wing)? of (?:the )?(?:British politics|Labour|[Pp]arty|movement|PLP|it)\b/
/** "Young Labour notes: 1.", "Momentum further resolves:": how a body's motion begins a list. */
const IN_MOTION =
  /^ (?:(?:also|further|therefore|hereby|then) )?(?:notes|believes|resolves|agrees|demands|condemns|instructs|mandates|regrets|welcomes|affirms|reaffirms|recogni[sz]es|calls (?:on|upon|for))(?: that| to)?:(?= |$)/
const IS_NAME_OF_ELSE = /^ (?:is|was) (?:also )?(?:the|a) name (?:of|for|given to) [a-z]/

/** "Mainstream is the name of the group", "Momentum belongs to the left of Labour". @param after what stands behind the name. */
export const isSaidToBeThem = (after: string) => IS_THEM.test(after) || STANDS_WHERE.test(after)

/** "Progress is the name of the game", "Compass is the name of a yacht", where it is no group's. @param after as above. */
export const isNameOfElse = (after: string) => IS_NAME_OF_ELSE.test(after)

/** "Young Labour resolves: 1." @param after as above. */
export const isInMotion = (after: string) => IN_MOTION.test(after)
