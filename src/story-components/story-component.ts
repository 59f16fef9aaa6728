import type { z } from 'zod';
import type { Figure, Question } from '../../schemas/index.ts';
import type { HtmlContent, HtmlElement } from './html.ts';

/** What components look up while they are rendered. */
export interface RenderContext {
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  figureById: ReadonlyMap<string, Figure>;
  questionById: ReadonlyMap<string, Question>;
}

/** Where one use of a component stands. */
export interface ComponentPlace {
  /** Whether it stands in a line of text, where only phrasing elements may be. */
  inline: boolean;
  /** Id for the component's own heading, where it has one. */
  headingId?: string | undefined;
}

/** Something that authors may use in a story without importing it. */
export interface StoryComponent {
  name: string;
  /** How it is typed, with the props that it needs. */
  example: string;
  /** Names of its props. */
  propNames: readonly string[];
  /** Whether it may stand in a line of text. */
  inline: boolean;
  /** @returns what is wrong with its props; nothing when they are fine */
  propIssues(props: Readonly<Record<string, unknown>>): readonly z.core.$ZodIssue[];
  /**
   * Gives its HTML.
   * @param props as typed; they must have no issues
   * @param children what stands inside it
   * @throws ZodError when the props have issues
   */
  render(
    props: Readonly<Record<string, unknown>>,
    children: HtmlContent[],
    place: ComponentPlace,
    context: RenderContext,
  ): HtmlElement;
}

/**
 * Makes a component from its props' schema and its HTML, so that both agree on the props' types.
 * @param definition `html` gets parsed props
 */
export function defineStoryComponent<Props extends z.ZodObject>(definition: {
  name: string;
  example: string;
  inline: boolean;
  props: Props;
  html: (props: z.output<Props>, children: HtmlContent[], place: ComponentPlace, context: RenderContext) => HtmlElement;
}): StoryComponent {
  const { name, example, inline, props: schema, html } = definition;
  return {
    name,
    example,
    inline,
    propNames: Object.keys(schema.shape),
    propIssues: (props) => schema.safeParse(props).error?.issues ?? [],
    render: (props, children, place, context) => html(schema.parse(props), children, place, context),
  };
}
