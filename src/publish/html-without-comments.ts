/** Comments, and what may look like one: tags with their attributes, and elements whose text is no HTML. */
const commentOrElse =
  /<!--(?:>|->|[^]*?(?:--!?>|$))|<(script|style|textarea|title)\b[^]*?<\/\1\s*>|<[a-z/](?:[^>"']|"[^"]*"|'[^']*')*>/giu;

/**
 * A page without comments: stories that bring components along may have notes in them, which nobody sees but whoever
 * looks at the page's source.
 * @param html a whole page
 */
export const htmlWithoutComments = (html: string): string =>
  html.includes('<!--') ? html.replaceAll(commentOrElse, (found) => (found.startsWith('<!--') ? '' : found)) : html;
