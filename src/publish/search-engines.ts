/** What every page says to search engines. */
const staysAway = '<meta name="robots" content="noindex, nofollow, noarchive">';

/** A page that search engines may find. */
export const findablePage = (html: string): string => html.replace(staysAway, '');

/** What search engines read first, in a site that they may find. */
export const findableRobots = 'User-agent: *\nAllow: /\n';
