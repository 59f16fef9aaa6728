import type { Evidence } from './evidence.ts';

/**
 * Evidence as it is sent: the keys of its gists and the stems of its phrases stand once, in a table, and elsewhere by
 * short codes. It makes what a phone has to load before the first answer smaller by a twelfth.
 */
export interface PackedEvidence extends Evidence {
  /** The keys by their codes, separated by spaces. */
  keys: string;
}

/** Printable characters that JSON leaves as they are and that separate nothing in gists and phrases. */
const signs = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).filter(
  (sign) => !'"\\,/'.includes(sign),
);
/** A code is any number of leading signs and one closing sign, so that codes need no separator. */
const closing = signs.slice(0, 45);
const leading = signs.slice(45);
const ahead = `${leading.at(0)}-${leading.at(-1)}`;
const code = new RegExp(`[${ahead}]*[^${ahead}]`, 'gu');

/** The code of a place in the table. */
function codeOf(place: number): string {
  let rest = Math.floor(place / closing.length);
  let written = closing[place % closing.length] ?? '';
  while (rest > 0) {
    rest -= 1;
    written = (leading[rest % leading.length] ?? '') + written;
    rest = Math.floor(rest / leading.length);
  }
  return written;
}

/** The place that a code stands for. */
function placeOf(written: string): number {
  const above = [...written.slice(0, -1)].reduce((sum, sign) => sum * leading.length + leading.indexOf(sign) + 1, 0);
  return above * closing.length + closing.indexOf(written.slice(-1));
}

/** The same evidence with every gist and every list of phrases put through a function. */
function mapGists<Given extends Evidence>(evidence: Given, change: (text: string) => string): Given {
  const part = <Section extends { gist: string }>(section: Section): Section => ({
    ...section,
    gist: change(section.gist),
  });
  return {
    ...evidence,
    phrases: Object.fromEntries(Object.entries(evidence.phrases).map(([idea, list]) => [idea, change(list)])),
    stories: evidence.stories.map((story) => ({
      ...story,
      further: change(story.further),
      sections: story.sections.map(part),
      telling: story.telling.map(part),
    })),
    prompts: evidence.prompts.map((prompt) => ({ ...prompt, aliases: prompt.aliases.map(change) })),
    competencies: evidence.competencies.map((competency) => ({
      ...competency,
      synonyms: competency.synonyms.map(change),
    })),
  };
}

/** Keys are what stands between these: spaces between units or stems, slashes and commas as in gists and phrases. */
const separator = /([ ,/])/u;

/**
 * Packs evidence for sending.
 * @param evidence as composed
 */
export function packEvidence(evidence: Evidence): PackedEvidence {
  const uses = new Map<string, number>();
  mapGists(evidence, (text) => {
    for (const key of text.split(/[ ,/]/u)) if (key !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
    return text;
  });
  const keys = [...uses].sort(([, one], [, other]) => other - one).map(([key]) => key);
  const codes = new Map(keys.map((key, place) => [key, codeOf(place)]));
  const pack = (text: string): string =>
    text
      .split(separator)
      .map((part) => (part === ' ' ? '' : (codes.get(part) ?? part)))
      .join('');
  return { ...mapGists(evidence, pack), keys: keys.join(' ') };
}

/**
 * Unpacks what `packEvidence` packed.
 * @param packed as sent
 */
export function unpackEvidence({ keys, ...packed }: PackedEvidence): Evidence {
  const table = keys.split(' ');
  const unpackRun = (run: string): string =>
    (run.match(code) ?? []).map((written) => table[placeOf(written)] ?? '').join(' ');
  return mapGists(packed, (text) =>
    text
      .split(/([,/])/u)
      .map((part) => (part === ',' || part === '/' ? part : unpackRun(part)))
      .join(''),
  );
}
