/**
 * English words, words that end as adjectives and verbs do, and places, which people are called by too: "Precious Corbyn",
 * "Sushant Corbyn", "Preston Corbyn". Before a surname it is left open which of both they are, and so nobody is marked. Folded.
 */

/** Words, and names that end like words. */
export const NAMES_TOO = `abbey ace afrodite aimable aly amant amberly amely amish anant ansgary apollinary april aracely arch arely aria arly
art arved ascension ashely ashish ashly assomption august autumn baily bakary bear beau beautiful beauty bendite
benoite bent berkly berry bhagwant bless bliss blossom blue bradly brant brent briant bride bridge bright brilliant
brook bryant buck bud buddy bunny buster butch cally camel candy captain carling carter cezary chance charly chase
cherish cherry chip chuck cicily clary clay clover colly colt comet conant conception constant coral corly coy crew
cully dalston darwin day deja delly deuce diamond dilly divine dot dove drew dries duke durant dushyant dusty earl
earnest echo edite ekadant ekdant eldred ellary ellery elly ely emanuelly ember emced emely emmely era ercument erling
ethelred evarist evered everly evidence faithful falcon fan fareed farly favour felicite fern fielding fily fine
fisher flash fleming flemming flint flip forest fortune fox freedom gading gal gale gates gay genevive gift ginger
glad golden goodluck goodness goodwill gracious green grey guru gurwant haily hally hameed happiness harding harmony
harper harwant hawk heath heaven henning hero hillary hilliary hilly honesty honey honour humfried hunt hunter
hyacinth indigo infinity innocent isabelly ivory iyed jagadish jarred jawed jayant jersey jet jianming jiaying jilly
jingjing job joelly jolly joly journey joyful judge judite junior jury justice kally karly keary killy king kingsly
klement kliment knight knowledge kulwant lake lally lance lane lark legacy legend lesly levy liberty light lilly
lingling lion liying lolly lorant lot loyal loyalty lucious lucky lunar maely magnolia maily majeed makary manning
maple marite marly marsh marvel marvellous mason matous maverick meiying melly melody memory mercury mihaly miles
milous milred miracle misty moon morly moss mouhamed muhamed muhammed munish mutemed mystery nazary nealy neely nelly
nishant nitish noble nolly norm obed odd orchid orly pace page pauly peace peaches peg pen pepper perseverance petal
philly phoenix pilot pink piper pit plum poet porter praise precious price prince princess prior promise prosper
prosperity providence purity queen quest rain rainbow rajnikant rajnish rajwant ramakant ransom raven redemption reed
reign reilly revelation rich rider river rock rocket rocky royal rusty sable saffron sage saiful salvation saly samed
sapphire savvy scot scout shade shaheed shaily shashikant shepherd sherly shrikant sigfried silver sisely skelly skip
sky sonny soul spirit srikant stanly star starling stem sterling stew stone storm stormy story success sugar sukhwant
sully sultan sumant summer sun sunny sunshine suryakant sushant swan swift taite talent tally tankred tauheed tea
testimony tiger tingting tiny tone topaz tore toy trace treasure trinity trip tsering tully unique unity vally vasant
vasily vassily vedant victory vikrant villy wagner waite waly waring waverly weiling weiming wilfried winfred
winnifred winter wisdom wolf wonder wonderful worthy wren xiaoming xueying yanling yashwant yatish yingying yuying
zackary zakary zared zhiming zolly`

/** Places. */
export const PLACES_TOO = `adelaide africa alberta america ashington ashton asia ayr beverly billingham blyth brooklyn buckingham buxton camden
chester china clayton clifton compton corby denton derby derbyshire derry devon dudley fife geneva gorton hamilton
hartley hobart hyde india israel kent kenya kingston kirby lewes lincoln milan milton morley neath newton norton oman
paris poole preston shipley skipton stirling sydney thornton vienna walton warwick washington wellington weston
whitby windsor`
