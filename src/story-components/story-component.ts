import type { z } from 'zod';
import type { Figure, Question } from '../../schemas/index.ts';
import { referencesIn, type ReferenceTarget } from '../../schemas/reference.ts';
import type { OutlineSection, OutlineSlide, StoryOutline } from '../bank/outline.ts';
import type { SourcePosition } from '../bank/source-position.ts';
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

/** Props as typed, as far as they are written out; they may have issues. */
export type TypedProps = Readonly<Record<string, string | number | boolean>>;

/** The outline into which one use of a component writes, and where this use stands. */
export interface OutlinePlace {
  outline: StoryOutline;
  position: SourcePosition;
  /** Id of the component's own heading; empty where it has none. */
  headingId: string;
  /** The section around it. */
  section: OutlineSection | undefined;
}

/** What a component opens in the outline: what stands inside it belongs there. */
export interface OutlineScope {
  section?: OutlineSection;
  slide?: OutlineSlide;
}

/** What everything but its own file may know of a component. */
interface ComponentTraits {
  name: string;
  /** How it is typed, with the props that it needs. */
  example: string;
  /** Whether it may stand in a line of text. */
  inline: boolean;
  /** Whether it is a piece of text also where it stands alone on its line. */
  isText?: boolean;
  /** Whether what stands in it is for the owner alone. */
  isPrivate?: boolean;
  /** What editions for others have in place of the whole component. */
  standIn?(props: TypedProps): string;
  /** Whether what stands in it is something else than what the speaker of a talk says. */
  isUnspoken?: boolean;
  /** Whether what stands in it is what the audience of a talk sees. */
  isShown?: boolean;
  /** The text of its own heading, where it has one. */
  heading?(props: TypedProps): string;
  /** What stands behind that heading. */
  headingNote?(props: TypedProps): string;
  /** Text of its own that it shows above what stands in it. */
  label?(props: TypedProps, lookup: Pick<RenderContext, 'questionById'>): string;
  /** The text that it stands for, as it is said. */
  text?(props: TypedProps, figureById: ReadonlyMap<string, Figure>): string;
  /** The same for paper, which nobody can tap: with what keeps it true. */
  textOnPaper?(props: TypedProps, figureById: ReadonlyMap<string, Figure>): string;
  /** The same for pages that show it: with what it says of itself beside it. */
  textOnScreen?(props: TypedProps, figureById: ReadonlyMap<string, Figure>): string;
  /**
   * Writes it into its story's outline.
   * @returns what it opens there
   */
  outline?(props: TypedProps, place: OutlinePlace): OutlineScope | undefined;
}

/** Something that authors may use in a story without importing it. */
export interface StoryComponent extends ComponentTraits {
  /** Names of its props. */
  propNames: readonly string[];
  /** @returns what is wrong with its props; nothing when they are fine */
  propIssues(props: Readonly<Record<string, unknown>>): readonly z.core.$ZodIssue[];
  /** What one of its props names by its id; nothing where it is something else. */
  namedBy(prop: string): ReferenceTarget | undefined;
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
export function defineStoryComponent<Props extends z.ZodObject>(
  definition: ComponentTraits & {
    props: Props;
    html: (
      props: z.output<Props>,
      children: HtmlContent[],
      place: ComponentPlace,
      context: RenderContext,
    ) => HtmlElement;
  },
): StoryComponent {
  const { props: schema, html, ...traits } = definition;
  return {
    ...traits,
    propNames: Object.keys(schema.shape),
    propIssues: (props) => schema.safeParse(props).error?.issues ?? [],
    namedBy: (prop) => referencesIn(schema, { [prop]: '' })[0]?.target,
    render: (props, children, place, context) => html(schema.parse(props), children, place, context),
  };
}
