import type { ReferenceTarget } from '../../../schemas/reference.ts';
import type { BankSource } from '../../bank/bank-source.ts';
import { listIds } from '../../bank/lists.ts';
import { nearestName } from '../../bank/nearest-name.ts';
import { readableStories } from '../../bank/readable-stories.ts';
import { idFromText } from '../../bank/story-id.ts';

/** An entry or a story with what people call it when they do not know its id. */
interface Called {
  id: string;
  texts: readonly string[];
}

function calledOf({ lists, catalogue, ...source }: BankSource, target: ReferenceTarget): Called[] {
  const named = ({ id, name }: { id: string; name: string }): Called => ({ id, texts: [name] });
  const asked = ({ id, text, wordings }: { id: string; text: string; wordings: readonly string[] }): Called => ({
    id,
    texts: [text, ...wordings],
  });
  switch (target) {
    case 'competencies':
      return [...lists.competencies.entries.map(({ value }) => value), ...catalogue.competencies].map(named);
    case 'companies':
      return lists.companies.entries.map(({ value }) => named(value));
    case 'lenses':
      return [...lists.lenses.entries.map(({ value }) => value), ...catalogue.lenses].map(named);
    case 'questions':
      return [...lists.questions.entries.map(({ value }) => value), ...catalogue.questions].map(asked);
    case 'openers':
      return [...lists.openers.entries.map(({ value }) => value), ...catalogue.openers].map(asked);
    case 'figures':
      return lists.figures.entries.map(({ value: { id, measures } }) => ({ id, texts: [measures] }));
    case 'stories':
    case 'projects':
      return readableStories(source)
        .filter(({ frontmatter }) => target === 'stories' || frontmatter.format === 'project')
        .map(({ id, frontmatter: { title } }) => ({ id, texts: title === undefined ? [] : [title] }));
  }
}

/** The shortest text that begins with what was typed, where that is half of it or more. */
function begunBy(typed: string, { texts, begins }: Nameable): string | undefined {
  const begin = `${idFromText(typed)}-`;
  const begun = texts.filter((text, index) => text.length <= 2 * typed.length && begins[index]?.startsWith(begin));
  return begun.sort((one, other) => one.length - other.length)[0];
}

/** What may be named in one place. */
interface Nameable {
  choices: readonly string[];
  ids: readonly string[];
  texts: readonly string[];
  /** The texts in the form of ids. */
  begins: readonly string[];
  idsByText: ReadonlyMap<string, ReadonlySet<string>>;
}

function nameableOf(source: BankSource, target: ReferenceTarget): Nameable {
  const called = calledOf(source, target);
  const isStory = target === 'stories' || target === 'projects';
  const choices = isStory ? called.map(({ id }) => id) : listIds(source.lists[target]);
  const idsByText = new Map<string, Set<string>>();
  for (const { id, texts } of called)
    for (const text of texts) idsByText.set(text, (idsByText.get(text) ?? new Set()).add(id));
  const ids = [...new Set([...choices, ...called.map(({ id }) => id)])];
  const texts = [...idsByText.keys()];
  return { choices, ids, texts, begins: texts.map((text) => idFromText(text)), idsByText };
}

/** Finds the ids that authors meant where they typed something else. */
export class MeantIds {
  readonly #source: BankSource;
  readonly #nameable = new Map<ReferenceTarget, Nameable>();

  constructor(source: BankSource) {
    this.#source = source;
  }

  #of(target: ReferenceTarget): Nameable {
    const nameable = this.#nameable.get(target) ?? nameableOf(this.#source, target);
    this.#nameable.set(target, nameable);
    return nameable;
  }

  /** The ids among which the author has to choose; of the catalogue only those that the bank uses. */
  choices(target: ReferenceTarget): readonly string[] {
    return this.#of(target).choices;
  }

  /** The id of the only one that is called so, or nearly so. */
  #called(typed: string, nameable: Nameable): string | undefined {
    const text = nearestName(typed, nameable.texts) ?? begunBy(typed, nameable);
    const ids = [...(nameable.idsByText.get(text ?? '') ?? [])];
    return ids.length === 1 ? ids[0] : undefined;
  }

  /**
   * The id that was meant by one that nothing has.
   * @param id as typed, in the form of an id
   */
  nearId(id: string, target: ReferenceTarget): string | undefined {
    const nameable = this.#of(target);
    return nearestName(id, nameable.ids) ?? this.#called(id, nameable);
  }

  /**
   * The id of what is called by its name, its title or the words of a question.
   * @param text as typed, which is no id
   */
  idOf(text: string, target: ReferenceTarget): string | undefined {
    const nameable = this.#of(target);
    const id = idFromText(text);
    if (nameable.ids.includes(id)) return id;
    return this.#called(text, nameable) ?? nearestName(text, nameable.ids);
  }
}
