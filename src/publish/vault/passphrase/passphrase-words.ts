/**
 * Words for passphrases: 1,024 that are common, short, told apart by their first three letters and easy to type, so that
 * each adds ten bits.
 */
export const passphraseWords: readonly string[] = `
able about absurd accept acorn acrobat action acute adamant adept adrift adult advice aerial afar afford afloat again
agency agility agree ahead aide airport ajar album alert algebra alley almost alone also alumni amateur amid among
ample amulet ancient android anew animal ankle annual antique anvil anyone aorta apart apiece apple apron aquatic
arcade ardent arise around arrival artist ashtray aside asleep asthma athlete atomic atrium attempt auction audio
aura avail average aviator avoid away awesome awhile awoke awry axle badge baggage bakery ball bamboo bank barn basic
bazaar beat befall behind beige below bend beside beyond bicycle bike billion binge bird bistro blast blue boat boil
bono book both bowl boycott brain break bright broad brush bubble bucket buffet buildup bump bunch busy cable cadet
cafe cagey cake calm came capable careful case cattle cavalry cayenne cease cell cement century certain chance check
choice cinema circle city civil classic clear close club coach cocoa code coexist coffee coin company control cool
copy correct cost cotton coyote cozy craft cream crowd crystal cube cuckoo cuff cuisine current cutoff cyborg cycle
cynical dairy dance dark dash date dauphin daytime deal decent deduct deep degree deity deja delay demand dentist
deputy desk detour devote diamond dice diffuse dignity dilemma dime dinky dioxide diploma ditch dizzy doable dodo
dojo dole domain door down dozen draw dream drop drum dual duct duel duffel dugout dunk dupe dust duty dwarf dynamic
each earth easy economy ecstasy edema edge editor effect eggnog eight elastic elbow eleven elite else email embassy
emcee eminent emotion empty emulate enable endgame engine enhance enigma enjoy enlist enough entry envoy enzyme
episode equity erase erosion error escape essence estate ethical evasion even evident example exempt exhibit exit
exotic explain extra eyelash fabric face fair fallout fame fancy farm fast favor federal feel feisty fence ferry
fetch fiction fide field fifth figment film fine first fish fjord flat flight floor flush foam focal foil foliage
fond food forward fossil found fowl foxhole frame free fridge fruit fuchsia fuel full fumble funny futile fuzzy
gadget gaggle gain gallery game garage gate gavel gaze gear gelatin gentle giant gimmick gist gizmo glad glee glimpse
glory glue gnome goal good gorge gourmet gown grand great group grumpy guide gumbo gurney gusto gutsy habit hacksaw
hair half hammock hand happy hard hash hatch haul hazard hedge heel hefty height help hemlock hide high hike hill
hint history hitch hoax hobby hockey hogwash hoist hokey hole home honey hood hope horse host hotel house huddle huge
hull human hybrid hydrant hygiene icebox icon idea idol idyllic iffy imagine impact income index inept inland innate
input inquiry inside invalid inward iodine irate iron island isotope issue itself ivory jacket janitor jargon java
jazz jeep jingle jockey joint joke jolt journey joyful judge juice jukebox jumpy jungle kaput karate kayak kebab keep
kernel ketchup keyhole kibble kickoff kilo kimono kind kismet kitchen kiwi knee know knuckle kooky labor lace lagoon
lake lamp land lapse large last late laugh lava lawn layout least ledge left lemon length leopard lesson level
library license life light like lilac limo line lion lira list little lizard llama load lobby lock lode loft logical
long look lottery lovable loyal luau luck luggage lullaby lump lunch lush luxury lyrical machine made magic mahjong
main makeup mall mammoth many maple market mask match maudlin maximum mayor maze mean meek mega memory mention
message metal mice middle million mimic mind mistake moat mobile model mogul moist mold moment money moon moral most
motion mouth much mumbo mundane murky mutual muzzle myriad myth name napkin narrow natural near neck neon network
neutral next nice nifty night nimble nine nitrate noble noggin noise nominee none noon normal nose notice nouveau
novel null nunnery nutty nylon obey object oblique ocean office often omelet onboard once online onstage oomph open
opinion optical orange orbit orchid ordeal oregano organ origin ornery ounce outside ovation oven oxide oxygen ozone
package paddle page palace panel paprika part past path pause payment peace pecan pedal penny people perfect pesky
phase phlegm phone phrase piano pick piece pilot pink pipe piranha pity pivotal pizza place please plight plot plug
plywood pocket podium poem pogo point poke pony poor popular port post pouch pretty problem prudent public puck puff
pull pumpkin punch purpose push puzzle pyramid python quality queen quiet quota rabbit race radio raffle raise ramp
ranch rapid rate rebuild record reduce reef reform regular rejoice relax remind rent report rerun respect return
reunion rewrite rhino rhubarb rhythm ribbon rich ridge rinse risk rival road rock role room rope round rowboat royal
rubbish ruffian rugby rummy runway rural rust saddle safe saga sake salt same sand sappy sash satin sauce savior
sawdust scene school science scope seat second sedan seek segment seismic seminar sequel service session setup seven
sheep ship shtick shuttle side siege sign silence simple site sixth size sketch skyline sleep slide slow small smile
smoke sniff snow soap social soda soft soil song soon sorry sound spark special split spot spread squad stay step
still stop street stuff style subject suffice sugar suite summit sunset suppose sushi sweet switch symbol sync syrup
system table tackle tadpole tail take talk tame tapioca target taste tavern tawdry taxi team tech telex tent term
testify think thumb tiara tibia tick tight till time tiny tipsy toast today tofu toil tomato tonight tooth topic
total touch town train tree trip true tryout tsunami tube tugboat tuition tummy tunnel turn tussle tutu tuxedo tweak
twice tycoon tyke type unable uncanny unit unknown unlike unpaid unquote unreal unseen unusual unwind upbeat upfront
upgrade uphold upkeep upload uppity upright uptown upward uranium urban urgent usable useful utility utmost vacuum
vague valet vanity vapor variety vast vault veal vector vegan vehicle vein velvet vent very veteran viable vibe video
view vigil village vintage virtue visit vital vivid vocal voice volume vortex vote vouch voyage wacky wagon wait wake
walk want warm waste watch wavy wayward wear website wedge week welcome whole wide window wish wizard wolf wood work
woven wreath yarn year yellow yield yoga your yummy zeal zebra zero zigzag zinc zodiac zone zoom
`
  .trim()
  .split(/\s+/u);
