/**
 * The closed vocabularies of a bank: the words of which an author, a page and a sheet can only choose one. They stand
 * here without zod, so that browsers can have them. Each is in the order of its meaning.
 */

/** The lists of a bank. Each is a YAML file of its own name in stories/. */
export const listNames = ['competencies', 'companies', 'questions', 'figures', 'lenses'] as const;
/** The name of a list. */
export type ListName = (typeof listNames)[number];
