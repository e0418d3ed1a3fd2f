import type { Random } from './random.ts'

const GIVEN = `David John Sarah Michael Emma Paul Rachel Andrew Claire James Helen Mark Laura Robert Kate Peter Rebecca
Stephen Lucy Christopher Anna Richard Jane Daniel Alice Matthew Susan Thomas Karen Simon Julie Martin Alison Ian Nicola
Philip Catherine Anthony Louise Kevin Angela Gary Diane Alan Fiona Graham Jessica Neil Rosie Steven Ruth Barry Wendy
Keith Harriet Colin Margaret Nigel Yvette Tim Maria Adam Bridget Jonathan Naz Clive Shabana Geoff Seema Wes Lisa Hilary
Tulip Rushanara Kim Chi Bell Rupa Afzal Imran Khalid Tahir Zarah Apsana Florence Abena Dawn Marsha Taiwo Kemi Feryal
Nadia Preet Tan Virendra Sadiq Anas Ayesha Fatima Yasmin Gurinder Huda Jess Bambos Liam Declan Siobhan Conor Niamh
Rhian Geraint Carwyn Nia Eluned Alun Hywel Mairi Kirsty Douglas Callum Eilidh Ewan Pamela Monica Jackie Anneliese Ellie
Toby Luke Oliver Harry George Jack Charlie Ben Sam Joe Max Theo Leo Josh Ryan Dean Craig Scott Lee Stuart Darren Wayne
Maureen Doreen Sheila Joan Betty Joyce Brenda Patricia Linda Carol Sandra Janet Tracey Sharon Donna Michelle Joanne Amy
Gemma Hannah Chloe Zoe Holly Molly Grace Ella Lily Mia Sophie Olivia Amelia Isla Freya Poppy Daisy Ivy Martha Esther`

const COMMON_SURNAMES = `Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans
Walker White Roberts Green Hall Wood Khan Jackson Clarke Hughes Edwards Turner Hill Harris Martin Cooper Ward Lewis
Morris Scott King Baker Lee Allen Anderson Young Begum Mitchell Moore Ahmed Hussain Murphy Parker Cook Watson Bell Shaw
Kelly Ali Singh Bennett Gray Cox Mason Fletcher Hunt Long Reid Fox Webb Palmer Mills Day Banks Marsh Field Rose Price
Butler Knight Page Chambers Stone West North Lane Holmes Reeves Powell Bailey Ellis Kaur Carter Phillips Campbell
Henderson Graham Murray Stewart Robertson Thomson MacDonald Cameron Ferguson Grant Ross Duncan Kerr Sinclair Osborne
Barker Pearce Francis Lambert Burgess Hudson Barnes Dixon Chapman Harvey Ellison Rayner Lammy Streeting Cooper Healey`

const PLACE_PARTS = `Ash Birch Black Brad Bran Brook Burn Cal Carl Chat Ched Clay Cliff Col Crom Dal Den Dun East Ed Elm Farn
Fen Glen God Gran Hal Ham Hart Hay Hol Horn Hurst Kel Ken Kings Lang Led Lind Lock Lyd Mal Mar Mel Mid Mor Nor Oak Old Pem
Pen Pres Raw Red Ren Rod Row Rush Sand Shel Sher Stan Stock Sut Swin Thorn Til Tre Wad Wal War Wat Wen Wet West Whit Wil Win
Wood Wool Worth Wy`
const PLACE_ENDS = `ton ley ford worth wood ham field well brook stead croft land man ridge gate shaw by bourne dale don
hurst more ward combe cott bury grave ingham ington sley son`

const words = (text: string): string[] => text.split(/\s+/)

const GIVEN_NAMES: readonly string[] = [...new Set(words(GIVEN))]

/** Common surnames first, then some two thousand such as England made of its places: Ashworth, Thornley, Halstead. */
const SURNAMES: readonly string[] = [
  ...new Set([
    ...words(COMMON_SURNAMES),
    ...words(PLACE_ENDS).flatMap((end) => words(PLACE_PARTS).map((part) => part + end)),
  ]),
]

/** A full name as newspapers have it: common given names and surnames come often. */
export function personName(random: Random): string {
  return `${random.pickUneven(GIVEN_NAMES)} ${random.pickUneven(SURNAMES)}`
}
