import { ask } from './ask.ts';
import { figure } from './figure.ts';
import { privateNote } from './private.ts';
import { redact } from './redact.ts';
import { section } from './section.ts';
import { slide } from './slide.ts';
import type { StoryComponent } from './story-component.ts';

/** Every component that authors may use without importing it, by the name that they type. */
export const componentByName: ReadonlyMap<string, StoryComponent> = new Map(
  [section, slide, ask, figure, privateNote, redact].map((component) => [component.name, component]),
);

/** Their names. */
export const componentNames: readonly string[] = [...componentByName.keys()];
