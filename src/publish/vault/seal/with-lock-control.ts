import { lockAddress, lockControlFiles } from '../format/addresses.ts';

const control = (base: string): string =>
  `<div class="vault-control" data-base="${base}">` +
  `<form method="post" action="${base}${lockAddress}"><button>Lock now</button></form>` +
  `<a href="${base}${lockAddress}" hidden>A newer version is ready</a></div>`;

const headOf = (base: string): string =>
  `<link rel="stylesheet" href="${base}${lockControlFiles.styles}">` +
  `<script type="module" src="${base}${lockControlFiles.script}"></script>`;

/**
 * A page with what locks the site, at the end of its footer. It works without scripts, as all content does.
 * @param html of the whole page
 * @param base with a slash at both ends
 */
export function withLockControl(html: string, base: string): string {
  const head = html.indexOf('</head>');
  const footer = html.lastIndexOf('</footer>');
  const end = footer === -1 ? html.lastIndexOf('</body>') : footer;
  if (head === -1 || end === -1) return html;
  const added = footer === -1 ? `<aside aria-label="Lock">${control(base)}</aside>` : control(base);
  return html.slice(0, head) + headOf(base) + html.slice(head, end) + added + html.slice(end);
}
