import { make } from './elements.ts';

// On a story's page: every heading that can be linked to gets a sign that leads to it, to be copied or shared.

for (const heading of document.querySelectorAll<HTMLElement>('article :is(h2, h3, h4)')) {
  const id = heading.id === '' ? heading.closest<HTMLElement>('section.group[id]')?.id : heading.id;
  // The talk's contents are links themselves.
  if (id === undefined || heading.closest('nav')) continue;
  const name = heading.textContent.trim();
  heading.append(
    ' ',
    make('a', { class: 'heading-anchor', href: `#${encodeURIComponent(id)}`, 'aria-label': `Link to “${name}”` }, '#'),
  );
}
