/** What streets, buildings, grounds and firms are called right behind a surname, beside NAMED_THINGS, which groups have too. Folded. */

/** They are nothing that a politician has, does or speaks of, also in headlines: "Corbyn Cottage", "AKEHURST SOLICITORS". */
export const SURELY_THINGS = `accountants afc alley almshouses apartments arboretum arcade armoury associates auctioneers bakehouse bandstand
barbershop barns baths beck brow builders bungalow bypass campsite caravans carpets cemetery ceramics chapel cinema
clinic clothing colliery conservatory consultancy consultants consulting corp cottage cottages cove cranes creamery
crematorium dales dentists distillers drapers dyeworks electrical embankment esplanade estuary fells fen ferry
fireplaces flats flooring foothills forge foundry fountain fruiterers funerals furnishings furniture gables garth
ghyll glassworks glazing granary grange greengrocers grocers gym haberdashery haulage heights hillock homestead
hospice hostel inc insulation ironmongers islet jetty jewellers joiners joinery kennels kitchens knoll laboratories
labs lagoon laundry leas llp locksmiths logistics mall marina mausoleum meadow meadows milliners mosque motel motors
nurseries oasthouse obelisk opticians orchard orchards outfitters paddock paddocks paints pavilion pharmaceuticals
pharmacy pier piggeries plantation plastering playhouse plaza plumbing pottery precinct priory promenade pubs quadrant
quarries quarry racecourse railings ranch rectory refrigeration removals reservoir rink roofing roundabout scaffolding
sculptures securities shipyard shopfitters smithy solicitors spinney spire stables stationers stonemasons surveyors
synagogue tabernacle tailors tannery tavern temple textiles tiles towers toys tractors trophy turbines tyres
undertakers upholstery utilities vaults veterinary vets viaduct vicarage villas vineyard vineyards warehouse weir
windmill wineries workhouse yachts`

/** Words as well: "Corbyn Walks", "Starmer Row Deepens". Only where a capital inside a sentence shows that they are part of a name. */
export const THINGS_TOO = `architects association award bar barn books bottom brook canal carnival cars catering cave charity coaches
construction corner cup developments digital engineering factory fair fashion fellowship field finance financial fund
games gas ground homes insurance investments isle kitchen lake land lock marsh mast medal memorial mine monument moor
mount music news oil parade partnership passage path pitch plate pool power press productions properties property pub
publishing radio railway research rise row scholarship shield shoes show society software solutions statue studio
supermarket surgery systems taxis tech television tours transport travel trees tunnel tv ventures walk walks way wells
windows woods yard`

/** "Corbyn Retail Park", "Starmer Golf Club": where one of NAMED_THINGS follows. */
export const GROUNDS = `athletic bowling boxing business caravan conference country cricket enterprise football golf harbour holiday
industrial leisure medical nature netball resource retail rowing rugby sailing science shopping social sports
technology tennis trading youth`

/** What follows in headlines where the thing before it is what is spoken of: "Starmer Housing Plan", "Corbyn Mosque Visit". */
export const AFFAIRS = `address affair agenda announcement apology appeal attack backlash ban battle bid bill blitz blow blunder boost boss
budget call campaign chaos chief clash climbdown comments conference cost costs crackdown crisis cuts deal debacle
debate decision demand dispute drive emergency failure farce fears fiasco fight funding fury gaffe gamble grants hopes
idea inquiry interview jibe jobs launch law laws lead levy manifesto measures meeting minister ministers mission
motion move plan planning plans plea pledge pledges policies policy poll promise promises proposal proposals protest
push rally reform reforms remark remarks reshuffle rethink review revolt revolution row rules scandal scheme shakeup
shortage spat speech spending split stance statement strategy strike strikes stunt summit target targets tax threat
tour trip turmoil vision visit vote vow warning workers`
