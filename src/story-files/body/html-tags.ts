/** HTML that a story may use besides Markdown. Names that differ from a component's only in case are not among them. */
export const htmlTags: ReadonlySet<string> = new Set(
  (
    'a abbr address aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt ' +
    'em figcaption h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span ' +
    'strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr'
  ).split(' '),
);
