import type { ReferenceTarget } from '../../../schemas/reference.ts';
import { choiceInWords, targetWords } from './target-words.ts';
import { quoted } from './wording.ts';

/** Something that stands where an id has to name something, and can be no id. */
export interface NoId {
  /** What has to be named. */
  target: ReferenceTarget;
  typed: string;
  /** The id that it would have; empty where it has no letter and no digit. */
  id: string;
  /** The ids that exist. */
  known: readonly string[];
}

/** What to do where nothing is known that may have been meant. */
export function howToName({ target, id, known }: NoId): string {
  const { one, howToAdd } = targetWords(target);
  const add = id === '' ? '' : ` For a new one, ${howToAdd(id)}, and write ${quoted(id)} here.`;
  return `Write the id of a ${one}.${choiceInWords(target, known)}${add}`;
}
