import { createComponent, render, renderSlotToString, unescapeHTML } from 'astro/runtime/server/index.js';
import { toHtml } from 'hast-util-to-html';
import { componentByName } from '../story-components/registry.ts';
import type { StoryComponent } from '../story-components/story-component.ts';

/** Makes a component of the registry one of Astro's; `inline` and `headingId` among its props say where it stands. */
const astroComponent = (component: StoryComponent) =>
  createComponent(async (result, { headingId, inline, ...props }, slots) => {
    const { figureById, questionById } = result.createAstro(props, slots).locals.site.bank;
    const content = await renderSlotToString(result, slots['default']);
    const element = component.render(
      props,
      [{ type: 'raw', value: String(content) }],
      { inline: inline === true, headingId: typeof headingId === 'string' ? headingId : undefined },
      { base: import.meta.env.BASE_URL, figureById, questionById },
    );
    return render`${unescapeHTML(toHtml(element, { allowDangerousHtml: true }))}`;
  });

/** The components of deferred stories, for `<Content components={storyComponents} />`. */
export const storyComponents = Object.fromEntries(
  [...componentByName].map(([name, component]) => [name, astroComponent(component)]),
);
