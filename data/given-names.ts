/**
 * Given names that are common in Britain: they let the name finder see a person in a word that opens a sentence
 * ("Robert says") and would pass for an ordinary word there. Not complete, and need not be: capitals inside a sentence
 * are found without it.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Abdul Adam Adrian Aisha Alan Alastair Albert Alec Alex Alexander Alexandra Ali Alice Alison Alistair Allan Amanda Amy
  Andrea Andrew Andy Angela Angus Anita Ann Anna Anne Annette Anthony Antonia Arthur Ashley Barbara Barry Becky Ben
  Benjamin Bernard Beth Betty Bill Bob Brenda Brian Bridget Bruce Callum Cameron Carl Carol Caroline Catherine Cathy
  Charles Charlie Charlotte Chloe Chris Christian Christine Christopher Claire Clare Clem Clive Colin Connor Craig
  Damian Dan Daniel Darren Dave David Dawn Dean Deborah Debbie Denis Dennis Derek Diana Diane Donald Donna Dorothy
  Douglas Duncan Ed Eddie Edward Eleanor Elizabeth Ella Ellen Ellie Elliot Emily Emma Eric Erin Ernest Ethan Eva Evelyn
  Fatima Fiona Florence Frances Francis Frank Fred Freddie Gareth Gary Gavin Gemma Geoff Geoffrey George Georgina
  Gerald Gerard Gillian Gisela Glen Gloria Gordon Grace Graham Grant Greg Guy Hannah Harold Harriet Harry Hazel Heather
  Helen Henry Hilary Holly Howard Hugh Ian Imran Iris Isaac Isabel Ivan Jack Jackie Jacob Jacqueline Jake James Jamie
  Jane Janet Jason Jean Jeff Jennifer Jenny Jeremy Jess Jessica Jill Jim Jo Joan Joanna Joanne Joe Joel John Johanna Jon
  Jonathan Joseph Josephine Joshua Joy Joyce Juan Judith Judy Julia Julian Julie June Justin Karen Karl Kate Katherine
  Kathleen Katie Keir Keith Kelly Ken Kenneth Kerry Kevin Kim Kirsty Laura Lauren Lawrence Leanne Lee Len Leo Leonard
  Lesley Leslie Lewis Liam Lilian Linda Lisa Liz Lloyd Lorraine Louis Louise Lucy Luke Lynn Maggie Malcolm Marcus
  Margaret Maria Marie Marilyn Marion Martha Martin Mary Matt Matthew Maureen Maurice Max Megan Mel Melanie Mia Michael
  Michelle Mick Mike Mohammed Moira Molly Monica Muhammad Nadia Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicola
  Nigel Noah Norman Oliver Olivia Omar Oscar Owen Pamela Pat Patricia Patrick Paul Paula Pauline Penny Peter Philip
  Philippa Phil Phyllis Priya Rachel Ralph Ray Raymond Rebecca Reg Rhys Richard Rita Rob Robert Robin Rod Roger Roland
  Ron Ronald Rory Rose Rosemary Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Sean Sharon
  Sheila Shirley Sidney Simon Sonia Sophie Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan
  Suzanne Sylvia Tanya Ted Teresa Terry Theresa Thomas Tim Timothy Tina Toby Tom Tony Tosh Tracey Tracy Trevor Valerie
  Vera Vernon Veronica Vicky Victor Victoria Vincent Violet Virginia Vivien Walter Wayne Wendy Wes William Winifred
  Yasmin Yasmine Yvette Yvonne Zac Zara Zoe`.split(/\s+/),
)
