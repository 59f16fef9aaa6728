/**
 * Forms that no ending explains, each with the form that stands for all of them. A map and no object, in which
 * `constructor` and other words of JavaScript's own would be found.
 */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'am is are was were been being',
    become: 'became',
    anyone: 'anybody',
    begin: 'began begun',
    break: 'broke broken',
    bring: 'brought',
    build: 'built',
    catch: 'caught',
    choose: 'chose chosen',
    come: 'came',
    deal: 'dealt',
    do: 'did does done doing',
    everyone: 'everybody',
    draw: 'drew drawn',
    drive: 'drove driven',
    fall: 'fell fallen',
    feel: 'felt',
    fight: 'fought',
    find: 'found',
    forget: 'forgot forgotten',
    get: 'got gotten',
    give: 'gave given',
    go: 'went gone',
    grow: 'grew grown',
    have: 'had has having',
    hear: 'heard',
    his: 'her hers',
    hold: 'held',
    keep: 'kept',
    know: 'knew known',
    lead: 'led',
    learn: 'learnt',
    leave: 'left',
    lose: 'lost',
    make: 'made',
    mean: 'meant',
    meet: 'met',
    memo: 'note notes noted noting',
    overcome: 'overcame',
    pay: 'paid',
    rise: 'rose risen',
    run: 'ran',
    say: 'said',
    see: 'saw seen',
    someone: 'somebody',
    sell: 'sold',
    send: 'sent',
    speak: 'spoke spoken',
    spend: 'spent',
    stand: 'stood',
    steal: 'stole stolen',
    stick: 'stuck',
    take: 'took taken',
    teach: 'taught',
    tell: 'told',
    think: 'thought',
    throw: 'threw thrown',
    understand: 'understood',
    win: 'won',
    write: 'wrote written',
    person: 'people persons',
    child: 'children',
    man: 'men',
    woman: 'women',
    priority: 'priorities',
    analysis: 'analyses',
    criterion: 'criteria',
    datum: 'data',
    license: 'licence',
    defense: 'defence',
    offense: 'offence',
    practice: 'practise',
    skeptic: 'sceptic',
    skeptical: 'sceptical',
    skepticism: 'scepticism',
    gray: 'grey',
    very: 'quite',
    while: 'whilst',
    plow: 'plough',
  }).flatMap(([form, others]) => others.split(' ').map((other): [string, string] => [other, form])),
);

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

function withoutEnding(word: string): string {
  if (/(?:ies|ied)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return withoutEnding(word.slice(0, -2));
  if (/[^su]s$/.test(word) && !/is$/.test(word) && word.length > 3) return withoutEnding(word.slice(0, -1));
  for (const ending of ['ingly', 'edly', 'ing', 'ed', 'ly']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length >= 3 && hasVowel(rest)) return rest;
  }
  return word;
}

/** Something of every ending that is changed below. */
const perhapsBritish = /is[eai]|yse|ysi|our|tre|ogue|dgement/;

/**
 * British endings in their American spelling. They need no list of exceptions: a word that is no such pair changes in
 * the bank and in the question alike.
 */
const american = (word: string): string => {
  // Most words have nothing of it.
  if (!perhapsBritish.test(word)) return word;
  return word
    .replace(/is(e[drs]?|ing|ers?|ations?)$/, 'iz$1')
    .replace(/ys(e[drs]?|ing)$/, 'yz$1')
    .replace(/(.{3})our(s|ed|ing|able|ite|al)?$/, '$1or$2')
    .replace(/(.{2}t)re(s?)$/, '$1er$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/dgement/, 'dgment');
};

function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return stemWord(known);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return american(withoutEnding(american(word)))
    .replace(/e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** A bank has few different words, and each many times. */
const stems = new Map<string, string>();

/**
 * The stem of a folded word: endings of number and tense are gone, British spelling is American, and doubled letters at
 * the end are single. Stems are for comparing alone.
 * @param word a word as `splitWords` gives it
 * @example stemWord('prioritising') === stemWord('prioritize') // true
 */
export function stemWord(word: string): string {
  const found = stems.get(word) ?? stemOf(word);
  stems.set(word, found);
  return found;
}
