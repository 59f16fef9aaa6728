import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** Every word of this file, folded. */
export const fillerWords: string[] = [];

function stems(text: string): ReadonlySet<string> {
  const words = splitWords(text);
  fillerWords.push(...words);
  return new Set(words.map(stemWord));
}

/** Words that carry nothing, not even inside a phrase: `on my plate` is `on your plate`. */
const silent = stems(`
  a an the it its he him his she her hers they them their theirs we our ours i me my mine you your yours
  himself herself themselves myself ourselves itself this that these those there
  um uh er erm hmm well okay ok yeah please hi hello thanks etc eg ie
  actually basically literally maybe perhaps very just even still yet ever simply
`);

/** Words that hold a sentence together. They are nothing to search for, but phrases may need them: `work here`. */
const grammar = stems(`
  be is are was were been being am have has had having do does did doing done will would shall should can could may
  might must ought get got getting let lets not
  and or but so then than as if because since while until although though however whether also too both either neither
  of to for at by from into onto upon with within among between about around across during per via like such
  what which who whom whose when where why how whatever whenever wherever
  someone anyone everyone something anything everything thing stuff some any each every one ones
  all other others another else always often sometimes usually here us yourself yourselves
`);

/** Words that may stand inside a phrase without breaking it: `get [everyone] on board`, `miss [an important] deadline`. */
const loose = stems(`
  someone anyone everyone something anything everything all some any each every both also so then to of
  important big major minor internal external large small own new whole entire critical key difficult hard tough certain
  particular specific other different
`);

/** The frame of an interview question. It counts only as a part of a phrase: `time management`, `role model`. */
const frame = stems(`
  tell describe explain give share talk walk discuss show name recall think provide mention imagine consider answer
  speak say says said ask asked question example instance situation scenario occasion circumstance case time times story
  moment experience interview interviewer detail details briefly background context
  happen happened happens use used using handle handled handling approach approached deal dealt cope coped respond responded react
  reacted reaction face faced encounter encountered involve involved involving respect regard particular specific
  specifically recent recently last past previous previously current currently now today career professional
  professionally work worked working job role position workplace company organization team project task
  no never without up down out off on in over back through away under before after again against ahead apart
  want wanted need needed have go going went come came know knew use used try tried make made take took put set
  look looked see saw feel felt start started end ended turn turned find found help helped keep kept run bring brought
  way ways kind sort type part place point bit lot lots day days week month year years hour meantime meanwhile later people person man woman
  first second next two three several many much more most few less least number multiple various
  good great bad better best worse worst big bigger biggest small little new old long short high low right wrong same
  different own whole real true able sure certain likely possible
`);

/** Words that say little: they count, but a question is hardly about them. */
const faint = stems(`
  difficult difficulty hard tough challenging challenge challenges complex complicated tricky significant important
  importance major minor key critical main serious severe interesting successful successfully effective effectively
  effort efforts issue issues problem problems matter matters thing subject topic area areas aspect
  overcome resolve resolved solve solved solving manage managed managing accomplish achieve achieved achieving
  improve improved improvement create created provide develop developed implement implemented ensure support
  outcome result results impact effect action actions step steps process method strategy style
  decide decided realize realized notice noticed recognize identify identified determine determined understand
  understood believe believed expect expected expectation require required requirement
  completely entirely fully really extremely highly particularly especially simply quickly fast slow slowly early
  member members group groups environment circumstances work-related
  change changed affect cause caused lead leads leading led become became allow allowed seem seemed
  follow followed call called include included add added move moved
  hear heard favorite ideal proper typical general generally common normal regular
  world life home place office room side sides half whole level number
  high-level everyday daily weekly together alone
  engineering engineer engineers technical technically technology technologies tech product products data software code coding
  decision decisions build building built practice practices establish established define defined defining clear clearly
  capability capabilities investment development apply applied based principle principles maintain wide pattern patterns
  solution solutions navigate navigating facilitate evidence insight insights represent shape shaping research drive driving
  documentation structure structured senior complexity operations operational rather domain domains large knowledge
  continuous appropriate consideration considerations perspective enable enabling external internal address analysis
  produce industry guide discussion discussions factor factors strong introduce introduced implementation review reviews
  prompted ability reasoning concern concerns criteria ongoing technique techniques commitment relevant reduce judgment
  concept concepts framework frameworks beyond depth pragmatic value values function functions field idea ideas
  receive received write wrote written correct corrected wait waiting step link linked meet met leave left push pushed
  force forced encourage individual individuals element elements similar simple justify assign assigned seek act select
  obvious part piece fact facts event events trend trends
  nice careful honest additional former final initial original potential exact numerous smaller larger largest latest
  strange weird odd empty open ready free equal rare unusual basic easy easily smooth rough easier harder buy bought
  offer accept arrive attend begin belong carry catch claim continue contain cover enjoy enter exist fill gather guess
  head hit hold hope hurt join jump kick mark mind order pass prefer press prove pull reach read refer remember remove
  repeat replace reply rest return ring send serve shake sit sound stay suit supply suppose throw touch treat watch
  wonder bother combine confirm connect count deserve direct ease emphasize engage equip examine exceed expand explore
  express extend figure generate guarantee ignore illustrate imply impress indicate insist inspect install intend
  interact interpret invest investigate lean list locate match mix observe obtain occur operate participate permit
  persist predict preserve pretend purchase pursue qualify record register relax request reserve retain reveal search
  separate sign skip specify split state steer store strengthen stretch strike submit surround survive suspect switch
  tie trace transform trigger undergo undertake urge verify view visit welcome concrete accurate active aware broad
  capable comfortable competent conscious consistent constant deliberate eager essential eventual familiar firm formal
  frequent fresh fundamental further generous genuine glad grand hand handy helpful hidden huge immense inner instant
  keen latter light loose main massive mature mere mild missing modern modest mutual narrow natural near neat
  necessary notable obvious official ordinary outer overall partial perfect permanent plain pleasant polite popular
  positive practical precise primary prior probable pure quiet random rapid raw reasonable relative reliable
  remarkable respective rich rigid round secondary sensible shallow sharp silly single slight smart solid special
  stable steady stiff straight sufficient suitable super swift tender terrible thick thin tight tiny total unable
  unaware uncommon unique useful valid valuable vast vital warm weak wild wise wonderful worth worthy chance corner
  difference edge hint intention item lack line luck manner memory nature origin pace path pile pity power presence
  pride range relation rule sake scene sense series sight size skill source space talent tendency theory tip tone
  trick truth variety version voice wave weight word minute season assignment assignments smallest purpose purposes
  stranger strangers
  forward path
  promise promised opportunity benefit benefits perform
  only half live instead already inside outside middle behind front once enough soon afterwards above below far
  four five six ten dozen hundred thousand nothing nowhere somewhere anywhere anymore somehow truly proper properly
  nobody neither nor else ago suddenly eventually rather actually personally honestly frankly roughly
`);

/** How much a word says by itself: nothing at all, nothing but grammar, nothing outside a phrase, little, or all. */
export type WordClass = 'silent' | 'grammar' | 'frame' | 'faint' | 'plain';

/** Tells whether a stem may stand inside a phrase without breaking it. */
export const isLoose = (stem: string): boolean => loose.has(stem);

/**
 * Tells how much the stem of a word says by itself.
 * @param stem a stem as `stemWord` gives it
 */
export function wordClass(stem: string): WordClass {
  if (silent.has(stem)) return 'silent';
  if (grammar.has(stem)) return 'grammar';
  if (frame.has(stem)) return 'frame';
  return faint.has(stem) || stem.length < 2 ? 'faint' : 'plain';
}
