import { nearestName } from './nearest-name.ts';
import type { StoryBank } from './story-bank.ts';
import { companyUrl, competencyUrl, parsePageUrl, questionUrl, siteUrls, storyUrl } from './urls.ts';

/** What the pages about one thing are called, and their addresses. */
const kinds = {
  story: { name: 'Story', url: storyUrl },
  question: { name: 'Question', url: questionUrl },
  competency: { name: 'Competency', url: competencyUrl },
  company: { name: 'Company', url: companyUrl },
} as const;

type AddressKind = keyof typeof kinds;

/** The things of an edition that have a page: their ids and names, by kind. */
export type AddressList = Readonly<Record<AddressKind, readonly (readonly [id: string, name: string])[]>>;

/** A page that somebody may have meant. */
export interface NearAddress {
  /** `Story`, `Page`. */
  kind: string;
  name: string;
  /** From the site's root. */
  url: string;
}

/** What the page for addresses that lead nowhere has to know of a bank. */
export function addressList({
  stories,
  questions,
  competencies,
  companies,
}: Pick<StoryBank, 'stories' | 'questions' | 'competencies' | 'companies'>): AddressList {
  return {
    story: stories.map(({ id, title }) => [id, title]),
    question: questions.map(({ id, text }) => [id, text]),
    competency: competencies.map(({ id, name }) => [id, name]),
    company: companies.map(({ id, name }) => [id, name]),
  };
}

const kindNames = Object.keys(kinds) as AddressKind[];

/** The pages that exist once, by the words in their addresses. */
const places: ReadonlyMap<string, string> = new Map(
  Object.values(siteUrls)
    .filter((url) => url !== siteUrls.start)
    .map((url) => [url.slice(1, -1), url]),
);

/** `cheat-sheets/custom` as `Cheat sheets, custom`. */
const placeName = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ').replaceAll('/', ', ');

function nearPlace(path: string): NearAddress[] {
  const meant = nearestName(path, [...places.keys()]);
  const url = meant === undefined ? undefined : places.get(meant);
  return meant === undefined || url === undefined ? [] : [{ kind: 'Page', name: placeName(meant), url }];
}

function nearThing(id: string, kind: AddressKind, list: AddressList): NearAddress[] {
  const meant = nearestName(
    id,
    list[kind].map(([known]) => known),
  );
  const found = list[kind].find(([known]) => known === meant);
  return found ? [{ kind: kinds[kind].name, name: found[1], url: kinds[kind].url(found[0]) }] : [];
}

/**
 * The pages that somebody may have meant by an address that leads nowhere: of each kind the nearest, the kind first that
 * the address names; of the pages that exist once the nearest, where that is what the address can mean.
 * @param path decoded, from the site's root, with or without the slash at its end
 */
export function nearAddresses(path: string, list: AddressList): NearAddress[] {
  const steps = path.split('/').filter((step) => step !== '' && step !== 'index.html');
  const last = steps.at(-1)?.replace(/\.html$/u, '');
  if (last === undefined) return [];
  const about = parsePageUrl(`/${steps.join('/')}/`)?.page;
  const first = kindNames.filter((kind) => kind === about);
  const others = kindNames.filter((kind) => kind !== about);
  const things = [...first, ...others].flatMap((kind) => nearThing(last, kind, list));
  if (steps.length === 1) return [...nearPlace(last), ...things];
  // The list in which there is no such thing would be the nearest to every address in it.
  const within = `/${steps.join('/')}/`;
  return things.length > 0 ? things : nearPlace(steps.join('/')).filter(({ url }) => !within.startsWith(url));
}
