/**
 * Ordinary words that are one letter away from a word of the thesaurus. They are right as they stand and must not be
 * taken for a typing error: a class is not a clash.
 */
export const lookalikes = `
  class classes price prices prize patient parent parents police policy county firm firms form forms staff stuff lease
  cause causes pause board broad court house houses hours party parts plant trail weather leather angle angel contest
  context content desert paper papers letter letters table tables water watch match batch catch beach reach teach peach
  round sound found ground wound bound phone stone store story stairs chair share shape shame sharp shard spare spade space
  spend spent scene sense since singe single signal signs sight light fight night right tight might eight weight height
  white while whole where there these those think thing thank bring print point paint plain plane place plate played
  player piece price pride bride brief grief chief thief field yield shield build guild guide guest quest west test
  rest best nest vest cost lost most post host coast toast boast roast boost roots route routes mouse month mouth south
  youth truth tooth booth north worth earth birth heart hearts heard beard board clear clean cream dream dress press
  cross grass glass gloss class classic music magic topic toxic logic basic basis crisis thesis emphasis
  finance science silence essence absence presence present percent recent decent accent ascent
  lunch launch bunch bench bread break brake snake shake stake steak stack stock stick sticky
  sales scales stale stable cable fable label level lever fever never clever
  kitchen chicken cooking booking looking hooking coming going doing
  hiking biking liking mining dining fining wiring firing hiring hired fired tired wired mixed fixed
  train trains drain brain grain trial trials serial several
  summer winter spring autumn market markets marker maker baker banker tanker
  medical medicine nursing nurse nurses purse course courses source sources
  reading heading leading loading trading grading
  reverse reversed remote remotely perform performing
  rating dating eating hating skating
`;
