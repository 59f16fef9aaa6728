import Ask from './ask.astro';
import Figure from './figure.astro';
import Private from './private.astro';
import Section from './section.astro';
import Slide from './slide.astro';

/** The components of deferred stories, for `<Content components={storyComponents} />`. */
export const storyComponents = { Section, Slide, Ask, Figure, Private };
